# Installs into a folder of its own and holds what is there against what belongs there.
# Takes BUILD and PREFIX.
file(REMOVE_RECURSE ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX}
    OUTPUT_QUIET ERROR_VARIABLE reason RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "Installing failed: ${reason}")
endif()

file(GLOB_RECURSE installed LIST_DIRECTORIES false RELATIVE ${PREFIX} ${PREFIX}/*)
set(expected
    bin/noticedesk
    bin/noticedesk-cli
    share/applications/noticedesk.desktop
    share/doc/noticedesk/copyright
    share/icons/hicolor/scalable/apps/noticedesk.svg
    share/man/man1/noticedesk-cli.1
    share/man/man1/noticedesk.1
    share/metainfo/org.noticedesk.NoticeDesk.metainfo.xml
    share/mime/packages/noticedesk.xml)
list(SORT installed)
list(SORT expected)
if(NOT installed STREQUAL expected)
    message(FATAL_ERROR "Installed:\n  ${installed}\nExpected:\n  ${expected}")
endif()

# check(TOOL ARGUMENT...): the tool must be content; where it is missing, that is said.
function(check tool)
    find_program(found_${tool} ${tool})
    if(NOT found_${tool})
        message(STATUS "Not checked, because ${tool} is not installed.")
        return()
    endif()
    execute_process(COMMAND ${found_${tool}} ${ARGN} OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE failed)
    if(failed)
        message(FATAL_ERROR "${tool} ${ARGN} refused it:\n${said}")
    endif()
endfunction()
check(desktop-file-validate ${PREFIX}/share/applications/noticedesk.desktop)
check(appstreamcli validate --no-net ${PREFIX}/share/metainfo/org.noticedesk.NoticeDesk.metainfo.xml)
check(update-mime-database ${PREFIX}/share/mime)
