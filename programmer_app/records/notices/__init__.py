"""Safety notices and news of Thecal itself, which reach a workstation as a file of the clinic's administrator.

`notice` says what a file holds, `folder` reads those of this computer, `read_marks` keeps who has read what, and
`signed` and `update_check` take signed notices from an address, if the administrator switched that on. Nothing else of
Thecal ever asks the network of its own accord.
"""

from programmer_app.records.notices.folder import Found, Problem, notices_folder, read_folder
from programmer_app.records.notices.notice import Notice, NoticeError, NoticeKind, parse_notices

__all__ = ["Found", "Notice", "NoticeError", "NoticeKind", "Problem", "notices_folder", "parse_notices", "read_folder"]
