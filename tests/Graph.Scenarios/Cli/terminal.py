"""Types on a pseudo-terminal: terminal.py COLUMNS STEPS COMMAND…

STEPS is a JSON list of pairs: a text to wait for, looked for after the one before, and what to type then. Everything that the command
writes goes to standard output; the exit code is the command's, or 99 where a text did not come within a minute.
"""

import fcntl
import json
import os
import pty
import select
import struct
import sys
import termios
import time

PATIENCE = 60


def main() -> int:
    columns, steps, command = int(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3:]
    process, terminal = pty.fork()
    if process == 0:
        os.execvp(command[0], command)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    written, seen = b"", 0
    end = time.monotonic() + PATIENCE
    while True:
        while steps and (at := written.find(steps[0][0].encode(), seen)) >= 0:
            seen = at + len(steps[0][0].encode())
            os.write(terminal, steps.pop(0)[1].encode())
            end = time.monotonic() + PATIENCE
        ready, _, _ = select.select([terminal], [], [], max(0, end - time.monotonic()))
        try:
            more = os.read(terminal, 65536) if ready else b""
        except OSError:  # The end, on Linux.
            break
        if not more:
            break
        written += more
    sys.stdout.buffer.write(written)
    if steps:
        sys.stderr.write(f"{steps[0][0]!r} did not come\n")
        return 99
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


sys.exit(main())
