// The least a Qt program can do: an empty main window. What start-up and memory are held against.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("An empty window")));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
