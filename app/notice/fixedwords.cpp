#include "app/notice/fixedwords.h"

#include <utility>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

FixedWords english()
{
    return {.locale = QLocale::c(),
            .incidentReport = u"Incident Report for %1"_s,
            .maintenanceReport = u"Scheduled Maintenance Report for %1"_s,
            .scheduledFor = u"Scheduled for %1"_s,
            .incidentAffects = u"This incident affects: %1."_s,
            .incidentAffected = u"This incident affected: %1."_s,
            .maintenanceAffects = u"This scheduled maintenance affects: %1."_s,
            .maintenanceAffected = u"This scheduled maintenance affected: %1."_s,
            .posted = u"Posted %1"_s,
            .update = u"Update"_s,
            .untitledIncident = u"Incident"_s,
            .untitledMaintenance = u"Scheduled maintenance"_s,
            .timeline = u"Timeline"_s,
            .leftOut = u"Not yet approved – left out of the export"_s,
            .comma = u", "_s,
            .lastOfTwo = u" and "_s,
            .lastOfMany = u", and "_s,
            .date = u"MMM dd, yyyy"_s,
            .dateAndTime = u"%1 - %2 %3"_s,
            .statuses = {u"Investigating"_s, u"Identified"_s, u"Monitoring"_s, u"Resolved"_s, u"Postmortem"_s,
                         u"Scheduled"_s, u"In progress"_s, u"Verifying"_s, u"Completed"_s}};
}

FixedWords german()
{
    return {.locale = QLocale(QLocale::German),
            .incidentReport = u"Störungsmeldung für %1"_s,
            .maintenanceReport = u"Meldung zu geplanten Arbeiten für %1"_s,
            .scheduledFor = u"Geplant für %1"_s,
            .incidentAffects = u"Diese Störung betrifft: %1."_s,
            .incidentAffected = u"Diese Störung betraf: %1."_s,
            .maintenanceAffects = u"Diese geplanten Arbeiten betreffen: %1."_s,
            .maintenanceAffected = u"Diese geplanten Arbeiten betrafen: %1."_s,
            .posted = u"Veröffentlicht am %1"_s,
            .update = u"Aktualisierung"_s,
            .untitledIncident = u"Störung"_s,
            .untitledMaintenance = u"Geplante Arbeiten"_s,
            .timeline = u"Zeitverlauf"_s,
            .leftOut = u"Noch nicht freigegeben – wird nicht ausgegeben"_s,
            .comma = u", "_s,
            .lastOfTwo = u" und "_s,
            .lastOfMany = u" und "_s,
            .date = u"d. MMMM yyyy"_s,
            .dateAndTime = u"%1, %2 %3"_s,
            .statuses = {u"Wird untersucht"_s, u"Ursache gefunden"_s, u"Wird beobachtet"_s, u"Behoben"_s,
                         u"Nachbetrachtung"_s, u"Geplant"_s, u"Im Gange"_s, u"Wird geprüft"_s, u"Abgeschlossen"_s}};
}

FixedWords french()
{
    return {.locale = QLocale(QLocale::French),
            .incidentReport = u"Rapport d’incident pour %1"_s,
            .maintenanceReport = u"Rapport de maintenance planifiée pour %1"_s,
            .scheduledFor = u"Prévu pour le %1"_s,
            .incidentAffects = u"Cet incident touche : %1."_s,
            .incidentAffected = u"Cet incident a touché : %1."_s,
            .maintenanceAffects = u"Cette maintenance planifiée touche : %1."_s,
            .maintenanceAffected = u"Cette maintenance planifiée a touché : %1."_s,
            .posted = u"Publié le %1"_s,
            .update = u"Mise à jour"_s,
            .untitledIncident = u"Incident"_s,
            .untitledMaintenance = u"Maintenance planifiée"_s,
            .timeline = u"Chronologie"_s,
            .leftOut = u"Pas encore approuvé – exclu de l’export"_s,
            .comma = u", "_s,
            .lastOfTwo = u" et "_s,
            .lastOfMany = u" et "_s,
            .date = u"d MMMM yyyy"_s,
            .dateAndTime = u"%1 à %2 %3"_s,
            .statuses = {u"Analyse en cours"_s, u"Cause identifiée"_s, u"Sous surveillance"_s, u"Résolu"_s, u"Bilan"_s,
                         u"Planifié"_s, u"En cours"_s, u"Vérification"_s, u"Terminé"_s}};
}

FixedWords spanish()
{
    return {.locale = QLocale(QLocale::Spanish),
            .incidentReport = u"Informe de incidente de %1"_s,
            .maintenanceReport = u"Informe de mantenimiento programado de %1"_s,
            .scheduledFor = u"Programado para el %1"_s,
            .incidentAffects = u"Este incidente afecta a: %1."_s,
            .incidentAffected = u"Este incidente afectó a: %1."_s,
            .maintenanceAffects = u"Este mantenimiento programado afecta a: %1."_s,
            .maintenanceAffected = u"Este mantenimiento programado afectó a: %1."_s,
            .posted = u"Publicado el %1"_s,
            .update = u"Actualización"_s,
            .untitledIncident = u"Incidente"_s,
            .untitledMaintenance = u"Mantenimiento programado"_s,
            .timeline = u"Cronología"_s,
            .leftOut = u"Aún sin aprobar: no se publica"_s,
            .comma = u", "_s,
            .lastOfTwo = u" y "_s,
            .lastOfMany = u" y "_s,
            .date = u"d 'de' MMMM 'de' yyyy"_s,
            .dateAndTime = u"%1, %2 %3"_s,
            .statuses = {u"En investigación"_s, u"Causa identificada"_s, u"En observación"_s, u"Resuelto"_s,
                         u"Análisis posterior"_s, u"Programado"_s, u"En curso"_s, u"En comprobación"_s,
                         u"Completado"_s}};
}

FixedWords portuguese()
{
    return {.locale = QLocale(QLocale::Portuguese),
            .incidentReport = u"Relatório de incidente de %1"_s,
            .maintenanceReport = u"Relatório de manutenção programada de %1"_s,
            .scheduledFor = u"Programado para %1"_s,
            .incidentAffects = u"Este incidente afeta: %1."_s,
            .incidentAffected = u"Este incidente afetou: %1."_s,
            .maintenanceAffects = u"Esta manutenção programada afeta: %1."_s,
            .maintenanceAffected = u"Esta manutenção programada afetou: %1."_s,
            .posted = u"Publicado em %1"_s,
            .update = u"Atualização"_s,
            .untitledIncident = u"Incidente"_s,
            .untitledMaintenance = u"Manutenção programada"_s,
            .timeline = u"Cronologia"_s,
            .leftOut = u"Ainda não aprovado: fica fora da publicação"_s,
            .comma = u", "_s,
            .lastOfTwo = u" e "_s,
            .lastOfMany = u" e "_s,
            .date = u"d 'de' MMMM 'de' yyyy"_s,
            .dateAndTime = u"%1, %2 %3"_s,
            .statuses = {u"Em investigação"_s, u"Causa identificada"_s, u"Em observação"_s, u"Resolvido"_s,
                         u"Análise posterior"_s, u"Programado"_s, u"Em andamento"_s, u"Em verificação"_s,
                         u"Concluído"_s}};
}

FixedWords japanese()
{
    return {.locale = QLocale(QLocale::Japanese),
            .incidentReport = u"%1の障害に関するお知らせ"_s,
            .maintenanceReport = u"%1の計画メンテナンスに関するお知らせ"_s,
            .scheduledFor = u"予定日時：%1"_s,
            .incidentAffects = u"この障害の影響範囲：%1"_s,
            .incidentAffected = u"この障害の影響を受けた範囲：%1"_s,
            .maintenanceAffects = u"このメンテナンスの対象：%1"_s,
            .maintenanceAffected = u"このメンテナンスの対象となった範囲：%1"_s,
            .posted = u"%1 掲載"_s,
            .update = u"更新情報"_s,
            .untitledIncident = u"障害"_s,
            .untitledMaintenance = u"計画メンテナンス"_s,
            .timeline = u"経過"_s,
            .leftOut = u"未承認のため出力されません"_s,
            .comma = u"、"_s,
            .lastOfTwo = u"、"_s,
            .lastOfMany = u"、"_s,
            .date = u"yyyy年M月d日"_s,
            .dateAndTime = u"%1 %2 %3"_s,
            .statuses = {u"調査中"_s, u"原因特定"_s, u"経過観察中"_s, u"解決済み"_s, u"事後報告"_s, u"予定"_s,
                         u"実施中"_s, u"確認中"_s, u"完了"_s}};
}

FixedWords arabic()
{
    return {.locale = QLocale(QLocale::Arabic),
            .incidentReport = u"تقرير عن عطل في %1"_s,
            .maintenanceReport = u"تقرير عن صيانة مجدولة في %1"_s,
            .scheduledFor = u"الموعد: %1"_s,
            .incidentAffects = u"يؤثر هذا العطل على: %1."_s,
            .incidentAffected = u"أثّر هذا العطل على: %1."_s,
            .maintenanceAffects = u"تؤثر هذه الصيانة المجدولة على: %1."_s,
            .maintenanceAffected = u"أثّرت هذه الصيانة المجدولة على: %1."_s,
            .posted = u"نُشر في %1"_s,
            .update = u"تحديث"_s,
            .untitledIncident = u"عطل"_s,
            .untitledMaintenance = u"صيانة مجدولة"_s,
            .timeline = u"التسلسل الزمني"_s,
            .leftOut = u"لم يُعتمد بعد، ولا يدخل في النشر"_s,
            .comma = u"، "_s,
            .lastOfTwo = u" و"_s,
            .lastOfMany = u"، و"_s,
            .date = u"d MMMM yyyy"_s,
            .dateAndTime = u"%1، %2 %3"_s,
            .statuses = {u"قيد التحقيق"_s, u"حُدّد السبب"_s, u"قيد المراقبة"_s, u"تم الحل"_s, u"تحليل لاحق"_s,
                         u"مجدولة"_s, u"قيد التنفيذ"_s, u"قيد التحقق"_s, u"اكتملت"_s}};
}

const QList<std::pair<QString, FixedWords>> &allWords()
{
    static const QList<std::pair<QString, FixedWords>> all{
        {u"en"_s, english()},    {u"de"_s, german()},   {u"fr"_s, french()}, {u"es"_s, spanish()},
        {u"pt"_s, portuguese()}, {u"ja"_s, japanese()}, {u"ar"_s, arabic()}};
    return all;
}

const FixedWords *wordsOf(const QString &language)
{
    const QString wanted = language.section(u'-', 0, 0).toLower();
    for (const auto &[known, words] : allWords())
        if (known == wanted)
            return &words;
    return nullptr;
}

} // namespace

const FixedWords &fixedWords(const QString &language)
{
    const FixedWords *words = wordsOf(language);
    return words ? *words : allWords().first().second;
}

bool hasFixedWords(const QString &language)
{
    return wordsOf(language) != nullptr;
}

} // namespace noticedesk
