#include "app/notice/indexwords.h"

#include <QList>

#include <utility>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

IndexWords english()
{
    return {.history = u"Status history of %1"_s,
            .chosen = u"Selected notices of %1"_s,
            .days = u"%1 – %2"_s,
            .since = u"From %1"_s,
            .until = u"Until %1"_s,
            .planned = u"Planned work"_s,
            .open = u"Not over yet"_s,
            .months = u"All months"_s,
            .someMonths = u"Months"_s,
            .nothing = u"Nothing has been reported."_s,
            .nothingHere = u"There are no notices here."_s,
            .follow = u"Follow"_s,
            .calendar = u"Calendar of planned work"_s,
            .month = u"MMMM yyyy"_s};
}

IndexWords german()
{
    return {.history = u"Meldungen zu %1"_s,
            .chosen = u"Ausgewählte Meldungen zu %1"_s,
            .days = u"%1 bis %2"_s,
            .since = u"Ab %1"_s,
            .until = u"Bis %1"_s,
            .planned = u"Geplante Arbeiten"_s,
            .open = u"Noch nicht vorbei"_s,
            .months = u"Alle Monate"_s,
            .someMonths = u"Monate"_s,
            .nothing = u"Es wurde nichts gemeldet."_s,
            .nothingHere = u"Hier gibt es keine Meldungen."_s,
            .follow = u"Abonnieren"_s,
            .calendar = u"Kalender der geplanten Arbeiten"_s,
            .month = u"MMMM yyyy"_s};
}

IndexWords french()
{
    return {.history = u"Historique d’état de %1"_s,
            .chosen = u"Annonces sélectionnées de %1"_s,
            .days = u"Du %1 au %2"_s,
            .since = u"À partir du %1"_s,
            .until = u"Jusqu’au %1"_s,
            .planned = u"Maintenance planifiée"_s,
            .open = u"En cours"_s,
            .months = u"Tous les mois"_s,
            .someMonths = u"Mois"_s,
            .nothing = u"Rien n’a été signalé."_s,
            .nothingHere = u"Il n’y a pas d’annonces ici."_s,
            .follow = u"Suivre"_s,
            .calendar = u"Calendrier des maintenances planifiées"_s,
            .month = u"MMMM yyyy"_s};
}

IndexWords spanish()
{
    return {.history = u"Historial de estado de %1"_s,
            .chosen = u"Avisos seleccionados de %1"_s,
            .days = u"Del %1 al %2"_s,
            .since = u"Desde el %1"_s,
            .until = u"Hasta el %1"_s,
            .planned = u"Mantenimiento programado"_s,
            .open = u"En curso"_s,
            .months = u"Todos los meses"_s,
            .someMonths = u"Meses"_s,
            .nothing = u"No se ha comunicado nada."_s,
            .nothingHere = u"Aquí no hay avisos."_s,
            .follow = u"Seguir"_s,
            .calendar = u"Calendario de mantenimientos programados"_s,
            .month = u"MMMM 'de' yyyy"_s};
}

IndexWords portuguese()
{
    return {.history = u"Histórico de estado de %1"_s,
            .chosen = u"Avisos selecionados de %1"_s,
            .days = u"De %1 a %2"_s,
            .since = u"A partir de %1"_s,
            .until = u"Até %1"_s,
            .planned = u"Manutenção programada"_s,
            .open = u"Em andamento"_s,
            .months = u"Todos os meses"_s,
            .someMonths = u"Meses"_s,
            .nothing = u"Nada foi comunicado."_s,
            .nothingHere = u"Não há avisos aqui."_s,
            .follow = u"Acompanhar"_s,
            .calendar = u"Calendário de manutenções programadas"_s,
            .month = u"MMMM 'de' yyyy"_s};
}

IndexWords japanese()
{
    return {.history = u"%1のお知らせ履歴"_s,
            .chosen = u"%1の選択されたお知らせ"_s,
            .days = u"%1～%2"_s,
            .since = u"%1以降"_s,
            .until = u"%1まで"_s,
            .planned = u"計画メンテナンス"_s,
            .open = u"対応中"_s,
            .months = u"月別一覧"_s,
            .someMonths = u"月別"_s,
            .nothing = u"お知らせはありません。"_s,
            .nothingHere = u"ここにはお知らせがありません。"_s,
            .follow = u"購読"_s,
            .calendar = u"計画メンテナンスのカレンダー"_s,
            .month = u"yyyy年M月"_s};
}

IndexWords arabic()
{
    return {.history = u"سجل حالة %1"_s,
            .chosen = u"إشعارات مختارة من %1"_s,
            .days = u"من %1 إلى %2"_s,
            .since = u"من %1"_s,
            .until = u"حتى %1"_s,
            .planned = u"صيانة مجدولة"_s,
            .open = u"لم ينته بعد"_s,
            .months = u"كل الأشهر"_s,
            .someMonths = u"الأشهر"_s,
            .nothing = u"لم يُبلَّغ عن أي شيء."_s,
            .nothingHere = u"لا توجد إشعارات هنا."_s,
            .follow = u"متابعة"_s,
            .calendar = u"تقويم أعمال الصيانة المجدولة"_s,
            .month = u"MMMM yyyy"_s};
}

const QList<std::pair<QString, IndexWords>> &allWords()
{
    static const QList<std::pair<QString, IndexWords>> all{
        {u"en"_s, english()},    {u"de"_s, german()},   {u"fr"_s, french()}, {u"es"_s, spanish()},
        {u"pt"_s, portuguese()}, {u"ja"_s, japanese()}, {u"ar"_s, arabic()}};
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
