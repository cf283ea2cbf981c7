package press.broadsheet.platform.sql;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A program that writes numbers into a file and says each one once it was acknowledged, until it is killed. */
final class Appender {

    private static final int THREADS = 4;

    private Appender() {}

    static void main(String[] arguments) throws InterruptedException {
        SqliteDatabase database = new SqliteDatabase(Path.of(arguments[0]));
        database.write(session -> session.sql("CREATE TABLE number (value INTEGER PRIMARY KEY) STRICT")
                .update());
        AtomicInteger next = new AtomicInteger();
        Thread[] threads = new Thread[THREADS];
        for (int index = 0; index < THREADS; index++) {
            threads[index] = Thread.ofPlatform().start(() -> append(database, next));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void append(Database database, AtomicInteger next) {
        while (true) {
            int value = next.incrementAndGet();
            database.write(session -> session.sql("INSERT INTO number (value) VALUES (?)")
                    .param(value)
                    .update());
            System.out.println(value);
        }
    }
}
