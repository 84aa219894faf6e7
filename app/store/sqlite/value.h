#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <concepts>
#include <optional>
#include <variant>

namespace noticedesk {

/// What a place in a statement is bound to: nothing, a number, a text or bytes. A text or bytes that are null count
/// as empty; only an absent value is NULL. Made of any of them without a word, so that a statement and its values
/// read as one sentence.
class Value final {
public:
    struct Text {
        QByteArray utf8;
    };
    using Content = std::variant<std::monostate, qint64, Text, QByteArray>;

    Value() = default;
    template <std::integral Number> Value(Number number) : m_content(static_cast<qint64>(number)) { }
    Value(const QString &text) : m_content(Text{text.toUtf8()}) { }
    Value(Text text) : m_content(std::move(text)) { }
    Value(QByteArray bytes) : m_content(std::move(bytes)) { }
    template <typename Present> Value(const std::optional<Present> &value)
    {
        if (value)
            *this = Value(*value);
    }

    [[nodiscard]] const Content &content() const { return m_content; }

private:
    Content m_content;
};

using Values = QList<Value>;

} // namespace noticedesk
