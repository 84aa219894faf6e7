#pragma once

// What nearly every file reads, compiled once where the build asks for it. No file relies on it: each names
// what it uses.
#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <unordered_map>
#include <utility>
#include <variant>
