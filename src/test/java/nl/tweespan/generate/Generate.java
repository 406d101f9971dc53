package nl.tweespan.generate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.tweespan.TweespanApplication;
import nl.tweespan.WithoutTests;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What {@code bin/generate} runs: a registry with the demo accounts that opens no port, is filled and stops. */
public final class Generate {

    private Generate() {}

    /** @param arguments how many projects, and the seed */
    public static void main(String[] arguments) throws Exception {
        int number = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        try (ConfigurableApplicationContext registry = new SpringApplicationBuilder(TweespanApplication.class)
                .initializers(WithoutTests.initializer())
                .web(WebApplicationType.NONE)
                .profiles("demo")
                .run("--tweespan.demo.projects=false", "--spring.main.banner-mode=off", "--logging.level.root=warn")) {
            LocalDate today = LocalDate.now(registry.getBean(Clock.class));
            long began = System.nanoTime();
            Map<String, Long> rows = LargeRegistry.make(registry, number, seed, today);
            rows.forEach((table, count) -> System.out.printf("%,12d  %s%n", count, table));
            System.out.printf("%,d projects in %,d ms%n", number, (System.nanoTime() - began) / 1_000_000);
        }
    }
}
