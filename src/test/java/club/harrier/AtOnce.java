package club.harrier;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Lets several callers do something at the same moment.
public final class AtOnce {
    private AtOnce() {}

    /// Runs all of the calls, each on a thread of its own, released together once every thread is ready.
    ///
    /// @return their answers, in the order of the calls
    @SafeVarargs
    public static <T> List<T> all(Callable<T>... calls) {
        var ready = new CountDownLatch(calls.length);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(calls.length)) {
            var answers = new ArrayList<Future<T>>();
            for (var call : calls) {
                answers.add(threads.submit(() -> {
                    ready.countDown();
                    go.await();
                    return call.call();
                }));
            }
            ready.await();
            go.countDown();
            var results = new ArrayList<T>();
            for (var answer : answers) {
                results.add(answer.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
