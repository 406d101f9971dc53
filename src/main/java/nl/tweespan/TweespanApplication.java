package nl.tweespan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the registry. */
@SpringBootApplication
public class TweespanApplication {

    public static void main(String[] args) {
        SpringApplication.run(TweespanApplication.class, args);
    }
}
