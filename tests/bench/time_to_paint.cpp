// time_to_paint LEFT TOP WIDTH HEIGHT COLOURS COMMAND...: milliseconds from the start of a program until that part of
// its first window, in hundredths of the window, shows so many colours: until there is something to read in it. Looks
// every two milliseconds. Then ends the program.
#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <set>
#include <thread>

namespace {

using Clock = std::chrono::steady_clock;

struct Part {
    int left;
    int top;
    int width;
    int height;
};

/// The first window on the screen that is more than a dot; 0: there is none yet.
Window firstWindow(Display *display, XWindowAttributes &attributes)
{
    Window root = 0;
    Window parent = 0;
    Window *children = nullptr;
    unsigned count = 0;
    if (XQueryTree(display, DefaultRootWindow(display), &root, &parent, &children, &count) == 0)
        return 0;
    const std::unique_ptr<Window, int (*)(void *)> kept(children, [](void *list) { return XFree(list); });
    for (unsigned i = 0; i < count; ++i)
        if (XGetWindowAttributes(display, children[i], &attributes) != 0 && attributes.map_state == IsViewable
            && attributes.width >= 100 && attributes.height >= 60)
            return children[i];
    return 0;
}

std::size_t coloursIn(Display *display, Window window, const XWindowAttributes &attributes, const Part &part)
{
    const auto of = [](int whole, int hundredths) { return whole * hundredths / 100; };
    XImage *image = XGetImage(display, window, of(attributes.width, part.left), of(attributes.height, part.top),
                              unsigned(of(attributes.width, part.width)), unsigned(of(attributes.height, part.height)),
                              AllPlanes, ZPixmap);
    if (image == nullptr)
        return 0;
    std::set<unsigned long> colours;
    for (int y = 0; y < image->height; ++y)
        for (int x = 0; x < image->width; ++x)
            colours.insert(XGetPixel(image, x, y));
    XDestroyImage(image);
    return colours.size();
}

double millisecondsToPaint(Display *display, const Part &part, std::size_t colours, Clock::time_point begin)
{
    constexpr auto limit = std::chrono::seconds(30);
    while (Clock::now() - begin < limit) {
        XWindowAttributes attributes;
        const Window window = firstWindow(display, attributes);
        if (window != 0 && coloursIn(display, window, attributes, part) >= colours)
            return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return -1;
}

} // namespace

int main(int argc, char **argv)
{
    Display *display = argc < 7 ? nullptr : XOpenDisplay(nullptr);
    if (display == nullptr) {
        std::fputs("usage, on an X display: time_to_paint LEFT TOP WIDTH HEIGHT COLOURS COMMAND...\n", stderr);
        return 2;
    }
    XSetErrorHandler([](Display *, XErrorEvent *) { return 0; }); // a window may go while it is looked at
    const Part part{std::atoi(argv[1]), std::atoi(argv[2]), std::atoi(argv[3]), std::atoi(argv[4])};
    const auto begin = Clock::now();
    const pid_t program = fork();
    if (program == 0) {
        execvp(argv[6], argv + 6);
        _exit(127);
    }
    const double taken = millisecondsToPaint(display, part, std::size_t(std::atoi(argv[5])), begin);
    kill(program, SIGTERM);
    waitpid(program, nullptr, 0);
    XCloseDisplay(display);
    std::printf("%.1f\n", taken);
    return taken < 0 ? 1 : 0;
}
