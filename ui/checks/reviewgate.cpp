#include "ui/checks/reviewgate.h"

#include "ui/widgets/spacing.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 6;
constexpr qsizetype leastReason = 10; ///< characters: a dot is no reason

QString listed(const QList<Finding> &errors)
{
    QStringList lines;
    for (const Finding &error : errors.first(std::min(errors.size(), mostShown)))
        lines.append(u"•  "_s + error.reason);
    if (errors.size() > mostShown)
        lines.append(ReviewGate::tr("and %n more", nullptr, int(errors.size() - mostShown)));
    return lines.join(u'\n');
}

} // namespace

ReviewGate::ReviewGate(const QList<Finding> &errors, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit(this))
    , m_send(nullptr)
{
    setWindowTitle(tr("The Checks Found Errors"));
    auto *found = new QLabel(tr("The checks found %n error(s):", nullptr, int(errors.size())), this);
    auto *list = new QLabel(listed(errors), this);
    auto *ask = new QLabel(tr("To go on all the same, write down &why. The reason is kept with this update."), this);
    ask->setBuddy(m_reason);
    for (QLabel *label : {list, ask})
        label->setWordWrap(true);
    list->setTextFormat(Qt::PlainText);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(4 * fontMetrics().lineSpacing());
    auto *buttons = new QDialogButtonBox(this);
    auto *mend = buttons->addButton(tr("&Mend Them First"), QDialogButtonBox::RejectRole);
    m_send = buttons->addButton(tr("&Go On All the Same"), QDialogButtonBox::AcceptRole);
    mend->setDefault(true);
    m_send->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::medium);
    for (QWidget *part : QList<QWidget *>{found, list, ask, m_reason, buttons})
        layout->addWidget(part);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { m_send->setEnabled(reason().size() >= leastReason); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    mend->setFocus();
}

QString ReviewGate::reason() const
{
    return m_reason->toPlainText().simplified();
}

} // namespace noticedesk
