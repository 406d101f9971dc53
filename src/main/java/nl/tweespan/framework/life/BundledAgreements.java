package nl.tweespan.framework.life;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tweespan.audit.ActingAs;
import nl.tweespan.definition.reading.DefinitionReader;
import nl.tweespan.definition.reading.WrongDefinition;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.StartOrder;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * At start-up: imports each agreement file that is not stored yet. A wrong file is refused and the registry goes on with
 * what it has; only when it has nothing at all does it not start.
 */
@Component
@Order(StartOrder.AGREEMENTS)
class BundledAgreements implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(BundledAgreements.class);

    private final FrameworkImport imports;
    private final FrameworkRepository repository;
    private final Frameworks frameworks;
    private final MessageSource messages;
    private final String location;

    BundledAgreements(
            FrameworkImport imports,
            FrameworkRepository repository,
            Frameworks frameworks,
            MessageSource messages,
            @Value("${tweespan.agreements:classpath*:agreements/*.yaml}") String location) {
        this.imports = imports;
        this.repository = repository;
        this.frameworks = frameworks;
        this.messages = messages;
        this.location = location;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Map<String, String> stored = repository.checksums();
        for (Resource file : files()) {
            try {
                offer(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8), stored);
            } catch (WrongDefinition wrong) {
                String reasons = wrong.inWords(this::words);
                if (stored.isEmpty()) {
                    throw new RefusedAgreement(reasons, wrong);
                }
                LOG.error("A definition file is wrong and was not imported:\n{}", reasons);
            }
        }
        LOG.info(
                "Frameworks kept: {}",
                frameworks.all().stream().map(Framework::code).toList());
    }

    private void offer(String name, String text, Map<String, String> stored) {
        String code = new DefinitionReader().read(name, text).framework().code();
        String checksum = stored.get(code);
        if (checksum == null) {
            bringIn(name, code, text);
        } else if (!checksum.equals(FrameworkImport.checksum(text))) {
            LOG.warn("{} differs from framework {} as stored; what is stored holds", name, code);
        }
    }

    /** Two nodes that start at once on an empty database both want to: the second finds it there. */
    private void bringIn(String name, String code, String text) {
        try {
            ActingAs.named(name, () -> imports.store(name, text));
        } catch (RuleBroken refused) {
            if (!repository.checksums().containsKey(code)) {
                throw refused;
            }
        }
    }

    private List<Resource> files() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(location))
                .sorted(Comparator.comparing(resource -> String.valueOf(resource.getFilename())))
                .toList();
    }

    private String words(Sentence reason) {
        return messages.getMessage(reason.key(), reason.args().toArray(), Locale.ENGLISH);
    }
}
