# Files of one folder are read together, by the compiler and by clang-tidy, as most of the time goes into the headers they
# share. Names of an unnamed namespace must not meet: files that share one stand in different batches.
# awk -f installer/batches.awk FILE...: a line a batch.
function note(name) { names[FILENAME] = names[FILENAME] " " name }
function goes_into(batch, file,    words, count, i) {
    if (size[batch] == 20)
        return 0
    count = split(names[file], words, " ")
    for (i = 1; i <= count; i++)
        if ((batch, words[i]) in taken)
            return 0
    for (i = 1; i <= count; i++)
        taken[batch, words[i]] = 1
    size[batch]++
    return 1
}
FNR == 1 { files[++total] = FILENAME; inside = 0 }
/^namespace \{/ { inside = 1; next }
/^\} \/\/ namespace$/ { inside = 0 }
!inside || !/^[A-Za-z]/ { next }
match($0, /^(struct|class|enum class|enum|using) +[A-Za-z_]+/) {
    note(last_word(substr($0, RSTART, RLENGTH)))
    next
}
{
    sub(/[({=;\[].*/, "")
    gsub(/[*&]/, " ")
    if (NF > 1)
        note($NF)
}
function last_word(text,    words) { return words[split(text, words, " ")] }
END {
    for (i = 1; i <= total; i++) {
        folder = "./" files[i]
        sub(/\/[^\/]*$/, "", folder)
        for (number = 0; !goes_into(folder "/" number, files[i]); number++)
            ;
        batch = folder "/" number
        if (!(batch in list))
            order[++batches] = batch
        list[batch] = list[batch] " " files[i]
    }
    for (i = 1; i <= batches; i++)
        print substr(list[order[i]], 2)
}
