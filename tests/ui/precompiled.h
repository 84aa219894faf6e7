#pragma once

// The same for the tests of the window.
#include "tests/precompiled.h"
#include "ui/widgets/precompiled.h"

#include <QSignalSpy>
