#include "app/notice/indexwords.h"

#include <QList>

#include <utility>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<QString, IndexWords>> &allWords()
{
    static const QList<std::pair<QString, IndexWords>> all{
        {u"en"_s,
         {u"Status history of %1"_s, u"Planned work"_s, u"Not over yet"_s, u"All months"_s,
          u"Nothing has been reported."_s, u"Follow"_s, u"Calendar of planned work"_s, u"MMMM yyyy"_s}},
        {u"de"_s,
         {u"Meldungen zu %1"_s, u"Geplante Arbeiten"_s, u"Noch nicht vorbei"_s, u"Alle Monate"_s,
          u"Es wurde nichts gemeldet."_s, u"Abonnieren"_s, u"Kalender der geplanten Arbeiten"_s, u"MMMM yyyy"_s}},
        {u"fr"_s,
         {u"Historique d’état de %1"_s, u"Maintenance planifiée"_s, u"En cours"_s, u"Tous les mois"_s,
          u"Rien n’a été signalé."_s, u"Suivre"_s, u"Calendrier des maintenances planifiées"_s, u"MMMM yyyy"_s}},
        {u"es"_s,
         {u"Historial de estado de %1"_s, u"Mantenimiento programado"_s, u"En curso"_s, u"Todos los meses"_s,
          u"No se ha comunicado nada."_s, u"Seguir"_s, u"Calendario de mantenimientos programados"_s,
          u"MMMM 'de' yyyy"_s}},
        {u"pt"_s,
         {u"Histórico de estado de %1"_s, u"Manutenção programada"_s, u"Em andamento"_s, u"Todos os meses"_s,
          u"Nada foi comunicado."_s, u"Acompanhar"_s, u"Calendário de manutenções programadas"_s, u"MMMM 'de' yyyy"_s}},
        {u"ja"_s,
         {u"%1のお知らせ履歴"_s, u"計画メンテナンス"_s, u"対応中"_s, u"月別一覧"_s, u"お知らせはありません。"_s,
          u"購読"_s, u"計画メンテナンスのカレンダー"_s, u"yyyy年M月"_s}},
        {u"ar"_s,
         {u"سجل حالة %1"_s, u"صيانة مجدولة"_s, u"لم ينته بعد"_s, u"كل الأشهر"_s, u"لم يُبلَّغ عن أي شيء."_s, u"متابعة"_s,
          u"تقويم أعمال الصيانة المجدولة"_s, u"MMMM yyyy"_s}}};
    return all;
}

} // namespace

const IndexWords &indexWords(const QString &language)
{
    const QString wanted = language.section(u'-', 0, 0).toLower();
    for (const auto &[known, words] : allWords())
        if (known == wanted)
            return words;
    return allWords().first().second;
}

} // namespace noticedesk
