#pragma once

// What nearly every test reads. No file relies on it.
#include "app/base/precompiled.h"
#include "tests/incident/builders.h"

#include <QTest>
