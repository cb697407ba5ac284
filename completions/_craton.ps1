# Completion of craton for PowerShell: asks the program what can stand at the cursor.
Register-ArgumentCompleter -Native -CommandName craton -ScriptBlock {
    param($word, $command, $cursor)
    $program = $command.CommandElements[0].Extent.Text
    $words = @($command.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object {
        if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
    })
    # Older versions do not pass on an empty word.
    if (-not $word) { $word = "''" }
    $before = $env:CRATON_COMPLETE
    $env:CRATON_COMPLETE = 'powershell'
    try { $kind, $lines = @(& $program @words $word 2>$null) } finally { $env:CRATON_COMPLETE = $before }
    if ($kind -eq 'files') { return }
    foreach ($line in $lines) {
        $value, $help = $line -split "`t", 2
        $text = if ($value -match '[^\w\-./:%+=^]') { "'" + $value.Replace("'", "''") + "'" } else { $value }
        [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $(if ($help) { $help } else { $value }))
    }
}
