# Things to wait for that others set.
import io

from . import core


class Event:
    """Set by another task: all that wait for it go on."""

    def __init__(self):
        self.state = False
        self.waiting = core.TaskQueue()

    def is_set(self):
        return self.state

    def set(self):
        self.state = True
        while self.waiting.peek():
            core._task_queue.push(self.waiting.pop())

    def clear(self):
        self.state = False

    def wait(self):
        if not self.state:
            task = core.cur_task
            self.waiting.push(task)
            task.data = self.waiting
            yield
        return True


class ThreadSafeFlag(io.IOBase):
    """Set from anywhere: other threads, callbacks, interrupts. The task that waits clears it.

    To the loop it is a stream, readable once it is set.
    """

    _POLL = 3

    def __init__(self):
        self.state = 0

    def ioctl(self, request, events):
        return self.state * events if request == ThreadSafeFlag._POLL else -1

    def set(self):
        self.state = 1

    def clear(self):
        self.state = 0

    def wait(self):
        if not self.state:
            yield core._io_queue.queue_read(self)
        self.state = 0
