package press.broadsheet.journal.sql;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes those who follow the journal. A wake that nobody waits for is kept for the next who does. */
public final class Signal {

    private static final Duration LAST_ROUND = Duration.ofSeconds(5);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private long wakes;

    public void wake() {
        lock.lock();
        try {
            wakes++;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How often the signal was given so far. */
    public long count() {
        lock.lock();
        try {
            return wakes;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the signal was given more than {@code seen} times, or for the given time at most. */
    public void await(long seen, long millis) throws InterruptedException {
        long left = millis * 1_000_000;
        lock.lockInterruptibly();
        try {
            while (wakes <= seen && left > 0) {
                left = woken.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until a thread that was just woken for the last time has ended, so that nobody takes its database away while
     * it works; interrupts it when it takes too long. Does nothing on the thread itself.
     */
    public static void join(Thread thread) {
        if (thread == Thread.currentThread()) {
            return;
        }
        try {
            if (!thread.join(LAST_ROUND)) {
                thread.interrupt();
            }
        } catch (InterruptedException _) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
