#include "app/store/sqlite/sqlitestore.h"
#include "tests/e2e/typedtext.h"
#include "tests/incident/builders.h"
#include "ui/commands/editincident.h"
#include "ui/session/session.h"
#include "ui/updates/updatescolumn.h"
#include "ui/widgets/growingtextedit.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>

#include <cstdio>

/// Types into the real editor over a real file until it is killed, and says after each save how much of the text
/// the window now calls saved.   typist FILE TITLE PAUSE LIMIT

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<IncidentStore>> openFile(const QString &file)
{
    auto store = SqliteStore::open(file);
    if (!store)
        return tl::unexpected(store.error());
    return std::unique_ptr<IncidentStore>(std::move(*store));
}

/// An incident with one empty draft.
Changes beginning(const QString &title)
{
    Incident incident = anIncident(title, {anUpdate(Status::Investigating, at(13, 9), QString())});
    incident.updates[0].stage = Stage::Draft;
    Changes changes;
    changes.pages = {aPage()};
    changes.incidents = {incident};
    return changes;
}

void say(const QByteArray &line)
{
    std::fprintf(stdout, "%s\n", line.constData());
    std::fflush(stdout);
}

/// The column, wired as the desk wires it.
class Typist final : public QObject {
public:
    Typist(Session &session, IncidentId incident, SavePace pace)
        : m_session(session)
        , m_shown(session.incident(incident).value())
        , m_column([&session](const QString &act) { return session.authorship(act); }, pace)
    {
        connect(&m_column, &UpdatesColumn::edited, this, &Typist::edit);
        connect(&m_session, &Session::incidentsChanged, this, &Typist::show);
        connect(&m_session, &Session::written, this, [this] { say(QByteArray::number(m_handedOver)); });
        m_column.resize(700, 800);
        m_column.show();
        show();
        for (auto *field : m_column.findChildren<GrowingTextEdit *>())
            if (field->accessibleName() == "Body"_L1)
                m_body = field;
        m_body->setFocus();
        connect(&m_keys, &QTimer::timeout, this, &Typist::typeOne);
        m_keys.start(0);
        say("typing");
    }

private:
    void show()
    {
        m_shown = m_session.incident(m_shown.id).value();
        m_column.setIncident(m_shown, m_session.page(m_shown.page));
    }
    void edit(const Incident &after, const QString &act, const QString &burst)
    {
        m_handedOver = after.updates.first().body.size();
        m_session.undoStack().push(new EditIncident(m_session, m_shown, after, act, burst));
    }
    void typeOne()
    {
        const QString letter = typedText(m_typed + 1).last(1);
        ++m_typed;
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QApplication::sendEvent(m_body, &press);
    }

    Session &m_session;
    Incident m_shown;
    UpdatesColumn m_column;
    GrowingTextEdit *m_body = nullptr;
    QTimer m_keys;
    qsizetype m_typed = 0;
    qsizetype m_handedOver = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString title = arguments.at(2);
    const SystemClock clock;
    Session session(clock, openFile, u"typist"_s);
    if (const auto opened = session.open(arguments.at(1)); !opened)
        qFatal("%s", qPrintable(opened.error().message));
    if (!session.write(beginning(title), u"Begun"_s))
        qFatal("the beginning could not be stored");
    const Typist typist(session, anIncident(title).id,
                        {arguments.at(3).toInt(), arguments.at(4).toInt(), arguments.at(4).toInt()});
    return application.exec();
}
