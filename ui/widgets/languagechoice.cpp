#include "ui/widgets/languagechoice.h"

#include "ui/widgets/combonames.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LanguageChoice)
};

struct Language {
    QString name;
    QString tag;
};

QList<Language> languages()
{
    QList<Language> all;
    QSet<QString> seen;
    for (const QLocale &locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString tag = QLocale::languageToCode(locale.language());
        const QString name = locale.nativeLanguageName();
        if (locale.language() == QLocale::C || tag.isEmpty() || name.isEmpty() || seen.contains(tag))
            continue;
        seen.insert(tag);
        all.append({name, tag});
    }
    std::sort(all.begin(), all.end(), [](const Language &a, const Language &b) { return a.tag < b.tag; });
    return all;
}

QString textOf(const QString &name, const QString &tag)
{
    return name.isEmpty() ? tag : Words::tr("%1 (%2)", "language, its tag").arg(name, tag);
}

} // namespace

QComboBox *languageChoice(QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->completer()->setFilterMode(Qt::MatchContains);
    choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (const Language &language : languages())
        choice->addItem(textOf(language.name, language.tag), language.tag);
    nameCombo(*choice, Words::tr("Language"));
    return choice;
}

void showLanguage(QComboBox &choice, const QString &tag)
{
    const int known = choice.findData(tag, Qt::UserRole, Qt::MatchFixedString);
    if (known >= 0)
        choice.setCurrentIndex(known);
    else
        choice.setCurrentText(
            textOf(QLocale(tag).language() == QLocale::C ? QString() : QLocale(tag).nativeLanguageName(), tag));
}

std::optional<QString> chosenLanguage(const QComboBox &choice)
{
    const QString written = choice.currentText().trimmed();
    const int known = choice.findText(written, Qt::MatchFixedString);
    if (known >= 0)
        return choice.itemData(known).toString();
    static const QRegularExpression tag(u"\\A(?:.*\\()?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\)?\\z"_s);
    const QRegularExpressionMatch match = tag.match(written);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

} // namespace noticedesk
