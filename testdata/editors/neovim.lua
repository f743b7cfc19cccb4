-- For Neovim from 0.7 on, without plugins.
vim.api.nvim_create_autocmd("FileType", {
  pattern = "rust",
  callback = function(event)
    local client = vim.lsp.start_client({
      name = "rust-analyzer",
      cmd = { "rust-analyzer" },
      root_dir = vim.fn.getcwd(),
      init_options = {
        check = { overrideCommand = { "cargo", "unblock", "--workspace", "--message-format", "json", "--with-check" } },
      },
    })
    vim.lsp.buf_attach_client(event.buf, client)
  end,
})
