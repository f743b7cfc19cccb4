-- Prints what Neovim shows of `src/lib.rs`, applies the quick fix at the first finding, and prints its line. Run by `run`.
local function ours()
  local found = {}
  for _, it in ipairs(vim.diagnostic.get(0)) do
    if it.source == "unblock" and it.severity <= vim.diagnostic.severity.WARN then table.insert(found, it) end
  end
  table.sort(found, function(a, b) return a.lnum < b.lnum end)
  return found
end
vim.cmd("edit src/lib.rs")
vim.wait(110000, function() return #ours() >= 3 end, 200)
for _, it in ipairs(ours()) do
  local lsp = it.user_data and it.user_data.lsp or {}
  io.write(("%d:%d %s: %s\n"):format(it.lnum + 1, it.col + 1, tostring(it.code or lsp.code), it.message:match("^[^\n]*")))
  for _, at in ipairs(lsp.relatedInformation or {}) do
    io.write(("  %s:%d %s\n"):format(at.location.uri:match("[^/]*$"), at.location.range.start.line + 1, at.message))
  end
end
vim.ui.select = function(items, _, choose)
  for index, it in ipairs(items) do
    local action = it.action or it[2]
    if action.title:match("^await the async counterpart") then choose(it, index) end
  end
end
vim.api.nvim_win_set_cursor(0, { 7, 45 })
local before = vim.fn.getline(7)
vim.lsp.buf.code_action()
vim.wait(20000, function() return vim.fn.getline(7) ~= before end, 100)
io.write(vim.trim(vim.fn.getline(7)) .. "\n")
vim.cmd("qall!")
