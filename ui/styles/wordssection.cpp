#include "ui/styles/wordssection.h"

#include "app/notice/fixedwords.h"
#include "ui/widgets/fieldremark.h"
#include "ui/widgets/fieldwatch.h"
#include "ui/widgets/languagechoice.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace noticedesk {

WordsSection::WordsSection(FieldWatch &watch, QWidget *parent)
    : StyleSection(tr("Change Language"), parent)
    , m_language(languageChoice(this))
    , m_remark(fieldRemark(Tone::Alarm, this))
    , m_sample(new TonedLabel(Tone::Neutral, this))
{
    m_language->setMinimumContentsLength(12);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sample->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::hair);
    for (QWidget *part : QList<QWidget *>{m_language, m_remark, m_sample})
        column->addWidget(part);
    QFormLayout *form = formUnder(tr("Words"));
    form->addRow(tr("Lan&guage:"), column);
    static_cast<QLabel *>(form->itemAt(0, QFormLayout::LabelRole)->widget())->setBuddy(m_language);
    watch.watch(m_language);
    watch.watch(m_language->lineEdit());
    connect(m_language, &QComboBox::activated, this, &StyleSection::settled);
    connect(m_language->lineEdit(), &QLineEdit::editingFinished, this, &StyleSection::settled);
    connect(m_language->lineEdit(), &QLineEdit::textChanged, this, [this] {
        judge();
        Q_EMIT typed();
    });
}

void WordsSection::show(const Page &before, const Page &page)
{
    if (before.id != page.id || before.language != page.language || chosenLanguage(*m_language) == before.language)
        showLanguage(*m_language, page.language);
    judge();
}

void WordsSection::judge()
{
    const auto language = chosenLanguage(*m_language);
    remarkOn(*m_remark, *m_language,
             language ? QString() : tr("This is no language. The page keeps “%1”.").arg(page().language));
    const FixedWords &words = fixedWords(language.value_or(page().language));
    m_sample->setText(hasFixedWords(language.value_or(page().language))
                          ? words.statuses.mid(0, 4).join(words.comma)
                          : tr("There are no fixed words in this language; those of a notice are printed in English."));
}

Page WordsSection::written(Page page) const
{
    page.language = chosenLanguage(*m_language).value_or(page.language);
    return page;
}

} // namespace noticedesk
