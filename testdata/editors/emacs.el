;; For eglot, which is part of Emacs since 29.
(require 'eglot)
(add-to-list 'eglot-server-programs
             '((rust-mode rust-ts-mode) .
               ("rust-analyzer" :initializationOptions
                (:check (:overrideCommand
                         ["cargo" "unblock" "--workspace" "--message-format" "json" "--with-check"])))))
(add-hook 'rust-mode-hook #'eglot-ensure)
