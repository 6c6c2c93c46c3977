# Waiting for more than one thing at a time.
from . import core


async def _watch(task, waiter):
    """Waits for a task in place of a waiter that sleeps; then wakes it by cancelling its sleep."""
    try:
        outcome = True, await task
    except BaseException as e:
        outcome = e, None
    if waiter.data is None and waiter.cancel():
        waiter.data = core.CancelledError(*outcome)


async def wait_for(aw, timeout, sleep=core.sleep):
    task = core._promote_to_task(aw)
    if timeout is None:
        return await task
    watcher = core.create_task(_watch(task, core.cur_task))
    try:
        await sleep(timeout)
    except core.CancelledError as e:
        status = e.value
        if status is True:
            return e.args[1]
        if status is not None:
            raise status
        watcher.cancel()  # it was somebody else who cancelled the waiter
        raise e
    watcher.cancel()  # and with it the task
    await watcher
    raise core.TimeoutError


def wait_for_ms(aw, timeout):
    return wait_for(aw, timeout, core.sleep_ms)


class _Gathering:
    """The data of a task that gathers. It is on no queue: there is nothing to take it off."""

    @staticmethod
    def remove(task):
        pass


def gather(*aws, return_exceptions=False):
    tasks = [core._promote_to_task(aw) for aw in aws]
    waiter = core.cur_task
    running = 0
    failure = None

    def on_end(task, end):
        nonlocal running, failure
        if waiter.data is not _Gathering:
            return  # it was woken by another task, or cancelled
        if return_exceptions or isinstance(end, StopIteration):
            running -= 1
            if running:
                return
        else:
            failure = end
        core._task_queue.push(waiter)

    failed_before = False
    for task in tasks:
        if task.state is True:
            task.state = on_end
            running += 1
        elif task.state:  # somebody waits for it already
            raise RuntimeError("can't gather")
        elif not return_exceptions and not isinstance(task.data, StopIteration):
            failed_before = True

    cancelled = False
    if running and not failed_before:
        waiter.data = _Gathering
        try:
            yield
        except core.CancelledError as e:
            cancelled = True
            failure = e

    results = []
    for task in tasks:
        if task.state is on_end:  # it still runs
            task.state = True
            if cancelled:
                task.cancel()
        elif isinstance(task.data, StopIteration):
            results.append(task.data.value)
        elif return_exceptions:
            results.append(task.data)
        elif failure is None:
            failure = task.data
    if failure is not None:
        raise failure
    return results
