<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Bundle</name>
    <message numerus="yes">
        <source>It is not known here yet and comes with its %n revision(s).</source>
        <translation>
            <numerusform>It is not known here yet and comes with its one revision.</numerusform>
            <numerusform>It is not known here yet and comes with its %n revisions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is known here, and was changed there %n time(s) since.</source>
        <translation>
            <numerusform>It is known here, and was changed there once since.</numerusform>
            <numerusform>It is known here, and was changed there %n times since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n finding(s) of grade error must be mended.</source>
        <translation>
            <numerusform>%n finding of grade error must be mended.</numerusform>
            <numerusform>%n findings of grade error must be mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message numerus="yes">
        <source>There are %n incident(s) in all.</source>
        <translation>
            <numerusform>There is %n incident in all.</numerusform>
            <numerusform>There are %n incidents in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>It is not known here yet and comes with %n update(s).</source>
        <translation>
            <numerusform>It is not known here yet and comes with %n update.</numerusform>
            <numerusform>It is not known here yet and comes with %n updates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is known here and has grown by %n update(s).</source>
        <translation>
            <numerusform>It is known here and has grown by %n update.</numerusform>
            <numerusform>It is known here and has grown by %n updates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is known here with all of its %n update(s).</source>
        <translation>
            <numerusform>It is known here with all of its %n update.</numerusform>
            <numerusform>It is known here with all of its %n updates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message numerus="yes">
        <source>%n day(s) with a major outage</source>
        <translation>
            <numerusform>%n day with a major outage</numerusform>
            <numerusform>%n days with a major outage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with a partial outage</source>
        <translation>
            <numerusform>%n day with a partial outage</numerusform>
            <numerusform>%n days with a partial outage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with degraded performance</source>
        <translation>
            <numerusform>%n day with degraded performance</numerusform>
            <numerusform>%n days with degraded performance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with planned work</source>
        <translation>
            <numerusform>%n day with planned work</numerusform>
            <numerusform>%n days with planned work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowSentence</name>
    <message numerus="yes">
        <source>%n draft(s) waiting</source>
        <translation>
            <numerusform>%n draft waiting</numerusform>
            <numerusform>%n drafts waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanItem</name>
    <message numerus="yes">
        <source>and %n more component(s)</source>
        <translation>
            <numerusform>and %n more component</numerusform>
            <numerusform>and %n more components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StripWords</name>
    <message numerus="yes">
        <source>%n component(s) affected</source>
        <translation>
            <numerusform>%n component affected</numerusform>
            <numerusform>%n components affected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n update</numerusform>
            <numerusform>%n updates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message numerus="yes">
        <source>%1: %n stretch(es) of time, the gravest %2</source>
        <translation>
            <numerusform>%1: %n stretch of time, the gravest %2</numerusform>
            <numerusform>%1: %n stretches of time, the gravest %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateSteps</name>
    <message numerus="yes">
        <source>next update came %n minute(s) late</source>
        <translation>
            <numerusform>next update came %n minute late</numerusform>
            <numerusform>next update came %n minutes late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticedesk::BeginningPreview</name>
    <message numerus="yes">
        <source>Asks for %n fact(s): %1</source>
        <translation>
            <numerusform>Asks for %n fact: %1</numerusform>
            <numerusform>Asks for %n facts: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticedesk::BundleActs</name>
    <message numerus="yes">
        <source>%n incident(s) are in “%1”, with drafts and history. Another desk reads it by “Paste a Post”.</source>
        <translation>
            <numerusform>One incident is in “%1”, with drafts and history. Another desk reads it by “Paste a Post”.</numerusform>
            <numerusform>%n incidents are in “%1”, with drafts and history. Another desk reads them by “Paste a Post”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Incident(s) for Another Desk, Drafts and History Too</source>
        <translation>
            <numerusform>Export One Incident for Another Desk, Drafts and History Too</numerusform>
            <numerusform>Export %n Incidents for Another Desk, Drafts and History Too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticedesk::ChecksPane</name>
    <message numerus="yes">
        <source>%n finding(s) in the open update and the incident</source>
        <translation>
            <numerusform>%n finding in the open update and the incident</numerusform>
            <numerusform>%n findings in the open update and the incident</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticedesk::FilterBar</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticedesk::FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticedesk::FindingBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticedesk::IncidentListPane</name>
    <message numerus="yes">
        <source>The first %n incident(s) of the list are selected, which are the most at once.</source>
        <translation>
            <numerusform>The first %n incident of the list is selected, which is the most at once.</numerusform>
            <numerusform>The first %n incidents of the list are selected, which are the most at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticedesk::IncidentsBehind</name>
    <message numerus="yes">
        <source>%1 – %n incident(s)</source>
        <comment>what was chosen, how many</comment>
        <translation>
            <numerusform>%1 – %n incident</numerusform>
            <numerusform>%1 – %n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticedesk::MissingFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticedesk::MonthModel</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticedesk::PromiseActs</name>
    <message numerus="yes">
        <source>Remind Me in %n Minute(s)</source>
        <translation>
            <numerusform>Remind Me in %n Minute</numerusform>
            <numerusform>Remind Me in %n Minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticedesk::ReviewGate</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The checks found %n error(s):</source>
        <translation>
            <numerusform>The checks found %n error:</numerusform>
            <numerusform>The checks found %n errors:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticedesk::SiteDialog</name>
    <message numerus="yes">
        <source>&amp;Only the %n selected incident(s) of this page</source>
        <translation>
            <numerusform>&amp;Only the %n selected incident of this page</numerusform>
            <numerusform>&amp;Only the %n selected incidents of this page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Only the %n selected incident(s)</source>
        <translation>
            <numerusform>&amp;Only the %n selected incident</numerusform>
            <numerusform>&amp;Only the %n selected incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticedesk::StageRow</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticedesk::StatusLine</name>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticedesk::UpdateStack</name>
    <message numerus="yes">
        <source>Show %n Older Update(s)</source>
        <translation>
            <numerusform>Show %n Older Update</numerusform>
            <numerusform>Show %n Older Updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n Newer Update(s)</source>
        <translation>
            <numerusform>Show %n Newer Update</numerusform>
            <numerusform>Show %n Newer Updates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticedesk::UpdatesHead</name>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n update</numerusform>
            <numerusform>%n updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n Withdrawn</source>
        <translation>
            <numerusform>Hide %n Withdrawn</numerusform>
            <numerusform>Hide %n Withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n Withdrawn</source>
        <translation>
            <numerusform>Show %n Withdrawn</numerusform>
            <numerusform>Show %n Withdrawn</numerusform>
        </translation>
    </message>
</context>
</TS>
