#include "app/check/rulenames.h"

#include <QSet>
#include <QTest>

using namespace noticedesk;

class TestRuleNames final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesEachRuleDifferently();
};

void TestRuleNames::namesEachRuleDifferently()
{
    QSet<QString> names;
    for (const Rule rule : allRules()) {
        const QString name = ruleName(rule);
        QVERIFY2(!name.isEmpty() && !name.front().isLower(), qPrintable(ruleWord(rule)));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
}

QTEST_APPLESS_MAIN(TestRuleNames)
#include "tst_rulenames.moc"
