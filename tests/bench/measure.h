#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cmath>
#include <cstdio>

/// Timings for benchmarks. A figure is a ratio against something measured in the same run, never a time alone.
namespace noticedesk::bench {

/// Milliseconds that `work` takes.
template <typename Work> double timed(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The value below which `share` of the values lie; 0.5 is the median.
inline double quantile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values.at(static_cast<qsizetype>(std::ceil(share * last)));
}

/// One row of the table: what, the ratio, the line it is held against, and what stands behind it.
inline void report(const char *what, double ratio, double line, const char *behind)
{
    std::printf("%-52s %8.3f   line %6.3f   %s   %s\n", what, ratio, line, ratio <= line ? "reached" : "MISSED ",
                behind);
    std::fflush(stdout);
}

} // namespace noticedesk::bench
