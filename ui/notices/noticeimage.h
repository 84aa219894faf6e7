#pragma once

#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>

#include <optional>

namespace noticedesk {

/// The picture of a notice, drawn beside the window: only where something in it is another than before, so that
/// typing never waits for it.
class NoticeImage final : public QObject {
    Q_OBJECT
public:
    /// How it is to be drawn.
    struct Look {
        int width = 0; ///< in pixels of the window
        qreal ratio = 1; ///< dots of the screen in each of them
        bool dark = false;

        bool operator==(const Look &) const = default;
    };

    explicit NoticeImage(QObject *parent = nullptr);
    ~NoticeImage() override;

    /// May be asked with every key. The image of another incident goes at once, that of the same one stays until the
    /// new one is there.
    void ask(const Incident &incident, const Page &page, const QList<Component> &components, const Look &look);
    void clear();

    /// Null where the notice has no picture, or none yet.
    [[nodiscard]] QImage image() const;
    /// What it shows, in words; empty where there is none.
    [[nodiscard]] QString description() const;

Q_SIGNALS:
    void changed();

private:
    struct Wish {
        Incident incident;
        Page page;
        QList<Component> components;
        Look look;

        bool operator==(const Wish &) const = default;
    };
    struct Drawn {
        QImage image;
        QString description;
    };

    [[nodiscard]] static Drawn draw(const Wish &wish);
    void begin();
    void finish();
    void show(const Drawn &drawn);

    std::optional<Wish> m_wish;
    std::optional<Wish> m_begun; ///< what is being drawn, or was drawn last
    Drawn m_drawn;
    QFutureWatcher<Drawn> m_watcher;
};

} // namespace noticedesk
