package nl.tweespan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Many at once, for a while: each reads one page after the other. */
record Crowd(int people, double perSecond, int errors, double p99) {

    static Crowd reading(Client client, List<String> pages, int people, long nanos) throws InterruptedException {
        ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
        AtomicInteger errors = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        long began = System.nanoTime();
        for (int number = 0; number < people; number++) {
            int first = number;
            Thread thread = new Thread(() -> {
                for (int at = first; System.nanoTime() - began < nanos; at++) {
                    long sent = System.nanoTime();
                    try {
                        if (client.get(pages.get(at % pages.size())).status() != 200) {
                            errors.incrementAndGet();
                        }
                    } catch (Exception failed) {
                        errors.incrementAndGet();
                    }
                    times.add(System.nanoTime() - sent);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        List<Long> sorted = times.stream().sorted().toList();
        return new Crowd(
                people, sorted.size() / seconds, errors.get(), sorted.get((int) (0.99 * (sorted.size() - 1))) / 1e6);
    }
}
