#pragma once

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace noticedesk {

/// Calls `work` with every number from 0 up to `count`; where there are `many`, in several threads at once and in any
/// order. Returns when all is done. What `work` writes must belong to its number alone.
template <typename Work> void inParallel(qsizetype count, const Work &work, qsizetype many = 64)
{
    constexpr unsigned mostThreads = 4;
    std::atomic<qsizetype> next = 0;
    const auto takeNumbers = [&] {
        for (qsizetype number = next++; number < count; number = next++)
            work(number);
    };
    const unsigned threads = count < many ? 1 : std::min(std::thread::hardware_concurrency(), mostThreads);
    std::vector<std::future<void>> others;
    for (unsigned thread = 1; thread < threads; ++thread) // deferred where the system has no thread left
        others.push_back(std::async(std::launch::async | std::launch::deferred, takeNumbers));
    takeNumbers();
    for (const std::future<void> &other : others)
        other.wait();
}

} // namespace noticedesk
