" The quickfix list from one line a finding: Vim's own settings for cargo understand it.
compiler cargo
let &makeprg = "cargo unblock --quiet --message-format short"
silent make
for entry in getqflist()
  if entry.valid
    echo bufname(entry.bufnr) . ":" . entry.lnum . ":" . entry.col . " " . entry.type . " " . entry.text
  endif
endfor
qall!
