# Fails when a text with a number in it has no English plural forms: LUPDATE, ROOT and WORK are given.
file(COPY ${ROOT}/i18n/noticedesk_en.ts DESTINATION ${WORK})
execute_process(
    COMMAND ${LUPDATE} -I . app ui -pluralonly -locations none -ts ${WORK}/noticedesk_en.ts
    WORKING_DIRECTORY ${ROOT} RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(failed)
    message(FATAL_ERROR "lupdate failed:\n${said}")
endif()
file(STRINGS ${WORK}/noticedesk_en.ts unfinished REGEX "type=\"unfinished\"")
list(LENGTH unfinished count)
if(count)
    message(FATAL_ERROR "${count} texts with a number have no plural forms in i18n/noticedesk_en.ts. Run in the root: "
        "lupdate -I . app ui -pluralonly -no-obsolete -locations none -ts i18n/noticedesk_en.ts")
endif()
