-- Runs the steps of a test in Neovim, 0.7 or later, and writes what they return as
-- JSON. The environment names the files: STEPS, RESULT and GOPLS, the server; CONFIG
-- is what start_client gets besides, as JSON.

local patience = 90 * 1000 -- ms: with an empty cache, gopls looks at the standard library first

local function place(uri, from, to)
  return ('%s:%d:%d-%d:%d'):format(vim.fn.fnamemodify(vim.uri_to_fname(uri), ':t'),
    from.line + 1, from.character + 1, to.line + 1, to.character + 1)
end

-- findings lists what the buffer's diagnostics say, in order.
function findings()
  local list = {}
  for _, d in ipairs(vim.diagnostic.get(0)) do
    local lsp, related = d.user_data.lsp, {}
    for _, r in ipairs(lsp.relatedInformation or {}) do
      table.insert(related, place(r.location.uri, r.location.range.start, r.location.range['end']) .. ' ' .. r.message)
    end
    table.insert(list, {
      lnum = d.lnum + 1,
      col = d.col + 1,
      range = place(vim.uri_from_bufnr(0), { line = d.lnum, character = d.col }, { line = d.end_lnum, character = d.end_col }),
      source = d.source,
      severity = vim.diagnostic.severity[d.severity],
      message = d.message,
      link = lsp.codeDescription and lsp.codeDescription.href,
      related = #related > 0 and related or nil,
    })
  end
  table.sort(list, function(a, b) return a.lnum < b.lnum or a.lnum == b.lnum and a.col < b.col end)
  return list
end

-- await is what the findings are once they are so, and the milliseconds until then.
function await(so)
  local start, list = vim.loop.hrtime(), nil
  local done = vim.wait(patience, function()
    list = findings()
    return so(list)
  end, 10)
  if not done then
    error('waited in vain; in the end there was ' .. vim.fn.json_encode(list))
  end
  return list, math.floor((vim.loop.hrtime() - start) / 1e6)
end

-- count holds when there are n findings of mprlint. n is never 0: that is also what
-- gopls says as long as it has only compiled what changed.
function count(n)
  assert(n > 0)
  return function(list)
    for _, f in ipairs(list) do
      if f.source == 'compiler' then return false end
    end
    return #list == n
  end
end

local client

-- open shows a file, starting gopls for the first.
function open(name)
  vim.cmd('edit ' .. name)
  if not client then
    local config = vim.fn.json_decode(vim.env.CONFIG)
    config.name, config.cmd, config.root_dir = 'gopls', { vim.env.GOPLS }, vim.fn.getcwd()
    -- As nvim-lspconfig does, and Neovim itself since 0.8: gopls asks for settings.
    config.capabilities = vim.lsp.protocol.make_client_capabilities()
    config.capabilities.workspace.configuration = config.settings ~= nil
    client = vim.lsp.start_client(config)
  end
  vim.lsp.buf_attach_client(0, client)
end

-- replace changes a line of the buffer, which is not saved.
function replace(line, old, new)
  local text = vim.fn.getline(line)
  local from, to = text:find(old, 1, true)
  vim.api.nvim_buf_set_text(0, line - 1, from - 1, line - 1, to, { new })
end

-- insert puts a line before another.
function insert(line, text) vim.api.nvim_buf_set_lines(0, line - 1, line - 1, true, { text }) end

-- fix does as a person does who puts the cursor on a finding and picks a code action.
function fix(finding, title)
  local before, offered = vim.b.changedtick, {}
  vim.ui.select = function(items, options, choose)
    for _, item in ipairs(items) do
      local text = options.format_item(item)
      if text == title then return choose(item) end
      table.insert(offered, text)
    end
  end
  vim.fn.cursor(finding.lnum, finding.col)
  vim.lsp.buf.code_action()
  if not vim.wait(patience, function() return vim.b.changedtick ~= before or #offered > 0 end, 10) or #offered > 0 then
    error(title .. ' is not offered, only ' .. table.concat(offered, ', '))
  end
end

function text() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n') .. '\n' end

local ok, result = xpcall(function() return dofile(vim.env.STEPS) end, debug.traceback)
if not ok then
  io.stderr:write(result, '\n')
  vim.cmd('cquit')
end
vim.fn.writefile({ vim.fn.json_encode(result) }, vim.env.RESULT)
vim.cmd('quitall!')
