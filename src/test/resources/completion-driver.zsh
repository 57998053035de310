# Types lines into a shell on a terminal of its own, presses Tab behind each, then Ctrl-T, with which
# that shell writes its line to a file. Called with the lines' file, then the shell's words.
zmodload zsh/zpty
lines=$1
shift
zpty shell "${(@q)@}"
zpty -r shell said '*READY*' || { print -r -- "$said"; exit 1 }
while IFS= read -r line; do
  zpty -w -n shell "$line"$'\t'$'\x14'
  zpty -r shell said '*WRITTEN*' || { print -r -- "$said"; exit 1 }
done <$lines
zpty -d shell
