package nl.tweespan.framework.life;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import nl.tweespan.compliance.Compliance;
import nl.tweespan.definition.Definition;
import nl.tweespan.definition.SignatureDefinition;
import nl.tweespan.definition.reading.DefinitionReader;
import nl.tweespan.definition.reading.WrongDefinition;
import nl.tweespan.framework.FrameworkImported;
import nl.tweespan.platform.Stamps;
import nl.tweespan.shared.RuleBroken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores a definition file as a new framework, whole or not at all. */
@Service
public class FrameworkImport {

    private final DefinitionReader reader = new DefinitionReader();
    private final FrameworkParties parties;
    private final FrameworkRepository repository;
    private final Stamps stamps;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Compliance compliance;
    private final Clock clock;

    FrameworkImport(
            FrameworkParties parties,
            FrameworkRepository repository,
            Stamps stamps,
            EntityManager entities,
            ApplicationEventPublisher events,
            Compliance compliance,
            Clock clock) {
        this.parties = parties;
        this.repository = repository;
        this.stamps = stamps;
        this.entities = entities;
        this.events = events;
        this.compliance = compliance;
        this.clock = clock;
    }

    /**
     * @param file name to mention when it is wrong
     * @param text the whole file
     * @return id of the framework
     * @throws WrongDefinition when the file is wrong
     * @throws RuleBroken when a framework with this code is stored already
     */
    @Transactional
    public UUID store(String file, String text) {
        Definition definition = reader.read(file, text, compliance.answered()::contains);
        repository.lock();
        if (repository.checksums().containsKey(definition.framework().code())) {
            throw new RuleBroken(
                    null, "framework.stored-already", definition.framework().code());
        }
        return store(definition, text);
    }

    private UUID store(Definition definition, String text) {
        stamps.changing();
        var organisations = parties.store(definition);
        entities.flush(); // the statements below refer to the organisations
        UUID framework = repository.add(definition.framework());
        int position = 1;
        for (var party : definition.parties()) {
            repository.addParty(framework, Objects.requireNonNull(organisations.get(party.code())), position++);
        }
        for (SignatureDefinition signature : definition.signatures()) {
            repository.addSignature(framework, Objects.requireNonNull(organisations.get(signature.party())), signature);
        }
        repository.addVersion(framework, 1, start(definition), text, checksum(text));
        events.publishEvent(new FrameworkImported(framework));
        return framework;
    }

    /** The day of the last signature; when the source does not tell it, the day on which it is registered. */
    private LocalDate start(Definition definition) {
        return definition.signatures().stream()
                .map(SignatureDefinition::on)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> LocalDate.now(clock));
    }

    /** SHA-256 of the text in hexadecimal. */
    public static String checksum(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
