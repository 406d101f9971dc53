package nl.tweespan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** What the time of the application went into: each sample counts for the innermost part that is at work in it. */
final class Profile {

    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("org.springframework.expression", "SpEL");
        PARTS.put("org.thymeleaf.spring6.expression", "SpEL");
        PARTS.put("org.postgresql", "JDBC");
        PARTS.put("com.zaxxer", "JDBC");
        PARTS.put("org.springframework.jdbc", "JDBC");
        PARTS.put("org.springframework.session", "session");
        PARTS.put("org.hibernate", "JPA");
        PARTS.put("org.thymeleaf", "Thymeleaf");
        PARTS.put("org.attoparser", "Thymeleaf");
        PARTS.put("org.unbescape", "Thymeleaf");
        PARTS.put("org.springframework.security", "security");
        PARTS.put("org.springframework", "rest of Spring");
        PARTS.put("org.apache", "Tomcat");
        PARTS.put("nl.tweespan", "own code");
    }

    private Profile() {}

    /** Hundredths of all samples by part. */
    static Map<String, Integer> of(Path recording) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        List<RecordedEvent> samples = RecordingFile.readAllEvents(recording).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.ExecutionSample"))
                .toList();
        samples.forEach(sample -> counts.merge(part(sample.getStackTrace()), 1, Integer::sum));
        counts.replaceAll((part, count) -> Math.round(100f * count / samples.size()));
        counts.put("samples", samples.size());
        return counts;
    }

    private static String part(RecordedStackTrace trace) {
        for (RecordedFrame frame : trace.getFrames()) {
            String type = frame.getMethod().getType().getName();
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                if (type.startsWith(part.getKey())) {
                    return part.getValue();
                }
            }
        }
        return "Java itself";
    }
}
