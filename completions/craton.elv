# Completion of craton for elvish: asks the program what can stand at the cursor.
use str
set edit:completion:arg-completer[craton] = {|@words|
    var answer = [(
        tmp E:CRATON_COMPLETE = elvish
        try { (external $words[0]) $@words </dev/null 2>/dev/null | from-lines } catch { }
    )]
    if (== (count $answer) 0) { put; return }
    if (eq $answer[0] files) {
        edit:complete-filename $@words
    } else {
        var end = (if (eq $answer[0] parts) { put '' } else { put ' ' })
        for line $answer[1..] {
            var value help = (str:split &max=2 "\t" $line)
            var display = (if (eq $help '') { put $value } else { put $value' ('$help')' })
            edit:complex-candidate $value &code-suffix=$end &display=$display
        }
    }
}
