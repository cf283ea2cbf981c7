package press.broadsheet.journal.sql;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes those who follow the journal. A wake that nobody waits for is kept for the next who does. */
public final class Signal {

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
}
