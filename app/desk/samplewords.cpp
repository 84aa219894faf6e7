#include "app/desk/samplewords.h"

#include <QHash>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

SampleWords english()
{
    return {.title = u"Outgoing mail is delayed"_s,
            .mail = u"Outgoing mail"_s,
            .webmail = u"Webmail"_s,
            .investigating = u"Some messages to other providers are delivered late. We are looking into it.\n\n"
                             "User impact -\nSending works; about one message in ten arrives late."_s,
            .foundHeadline = u"We know the cause"_s,
            .found = u"A queue ran full after a change. We are taking the change back and will write again within "
                     "the hour."_s,
            .resolved = u"All delayed messages have been delivered, and nothing was lost.\n\n"
                        "Next steps -\nFrom now on we are told before this queue fills."_s};
}

SampleWords german()
{
    return {.title = u"Ausgehende E-Mails verspäten sich"_s,
            .mail = u"Ausgehende E-Mails"_s,
            .webmail = u"Webmail"_s,
            .investigating = u"Einige Nachrichten an andere Anbieter werden verspätet zugestellt. Wir suchen die "
                             "Ursache.\n\nAuswirkung -\nSenden geht; etwa jede zehnte Nachricht kommt verspätet an."_s,
            .foundHeadline = u"Die Ursache ist bekannt"_s,
            .found = u"Nach einer Änderung lief eine Warteschlange voll. Wir nehmen die Änderung zurück und melden "
                     "uns binnen einer Stunde wieder."_s,
            .resolved = u"Alle verspäteten Nachrichten sind zugestellt, und keine ging verloren.\n\n"
                        "Nächste Schritte -\nKünftig werden wir gewarnt, bevor diese Warteschlange voll ist."_s};
}

SampleWords french()
{
    return {.title = u"Retard du courrier sortant"_s,
            .mail = u"Courrier sortant"_s,
            .webmail = u"Messagerie web"_s,
            .investigating = u"Certains messages vers d’autres fournisseurs arrivent en retard. Nous en cherchons la "
                             "cause.\n\nConséquences -\nL’envoi fonctionne ; environ un message sur dix arrive en "
                             "retard."_s,
            .foundHeadline = u"La cause est connue"_s,
            .found = u"Une file d’attente s’est remplie après une modification. Nous annulons cette modification et "
                     "donnerons des nouvelles d’ici une heure."_s,
            .resolved = u"Tous les messages en retard ont été remis, et aucun n’a été perdu.\n\n"
                        "Prochaines étapes -\nNous serons désormais avertis avant que cette file ne soit pleine."_s};
}

SampleWords spanish()
{
    return {.title = u"Retraso del correo saliente"_s,
            .mail = u"Correo saliente"_s,
            .webmail = u"Correo web"_s,
            .investigating = u"Algunos mensajes a otros proveedores llegan tarde. Estamos buscando la causa.\n\n"
                             "Consecuencias -\nEl envío funciona; cerca de uno de cada diez mensajes llega tarde."_s,
            .foundHeadline = u"Conocemos la causa"_s,
            .found = u"Una cola se llenó tras un cambio. Estamos deshaciendo el cambio e informaremos de nuevo en "
                     "menos de una hora."_s,
            .resolved = u"Todos los mensajes retrasados se han entregado y no se ha perdido ninguno.\n\n"
                        "Próximos pasos -\nA partir de ahora recibiremos un aviso antes de que la cola se llene."_s};
}

SampleWords portuguese()
{
    return {.title = u"Atraso no e-mail de saída"_s,
            .mail = u"E-mail de saída"_s,
            .webmail = u"Webmail"_s,
            .investigating = u"Algumas mensagens para outros provedores chegam com atraso. Estamos procurando a "
                             "causa.\n\nImpacto -\nO envio funciona; cerca de uma em cada dez mensagens chega com "
                             "atraso."_s,
            .foundHeadline = u"A causa é conhecida"_s,
            .found = u"Uma fila encheu depois de uma mudança. Estamos desfazendo a mudança e daremos notícias dentro "
                     "de uma hora."_s,
            .resolved = u"Todas as mensagens atrasadas foram entregues e nenhuma se perdeu.\n\n"
                        "Próximos passos -\nA partir de agora seremos avisados antes que essa fila encha."_s};
}

SampleWords japanese()
{
    return {.title = u"送信メールの遅延"_s,
            .mail = u"送信メール"_s,
            .webmail = u"ウェブメール"_s,
            .investigating = u"他社宛ての一部のメールの配信が遅れています。原因を調査しています。\n\n"
                             "**影響**\n送信は可能ですが、およそ10通に1通が遅れて届きます。"_s,
            .foundHeadline = u"原因が判明しました"_s,
            .found = u"変更作業の後に配信待ちのキューがいっぱいになりました。変更を元に戻しており、1時間以内に"
                     "続報をお知らせします。"_s,
            .resolved = u"遅れていたメールはすべて配信されました。失われたメールはありません。\n\n"
                        "**今後の対応**\nキューがいっぱいになる前に検知できるようにしました。"_s};
}

SampleWords arabic()
{
    return {.title = u"تأخر البريد الصادر"_s,
            .mail = u"البريد الصادر"_s,
            .webmail = u"بريد الويب"_s,
            .investigating = u"تصل بعض الرسائل المرسلة إلى مزودين آخرين متأخرة. نحن نبحث عن السبب.\n\n"
                             "**التأثير**\nالإرسال يعمل، لكن نحو رسالة واحدة من كل عشر رسائل تصل متأخرة."_s,
            .foundHeadline = u"عرفنا السبب"_s,
            .found = u"امتلأت قائمة الانتظار بعد تغيير أجريناه. نتراجع الآن عن هذا التغيير وسنوافيكم بالجديد خلال "
                     "ساعة."_s,
            .resolved = u"سُلّمت جميع الرسائل المتأخرة ولم تُفقد أي رسالة.\n\n"
                        "**الخطوات التالية**\nمن الآن فصاعدًا سيصلنا تنبيه قبل أن تمتلئ هذه القائمة."_s};
}

} // namespace

SampleWords sampleWords(const QString &language)
{
    static const QHash<QString, SampleWords (*)()> known{{u"de"_s, german},     {u"fr"_s, french},   {u"es"_s, spanish},
                                                         {u"pt"_s, portuguese}, {u"ja"_s, japanese}, {u"ar"_s, arabic}};
    return known.value(language.section(u'-', 0, 0).toLower(), english)();
}

} // namespace noticedesk
