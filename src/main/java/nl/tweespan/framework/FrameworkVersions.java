package nl.tweespan.framework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.tweespan.definition.Definition;
import nl.tweespan.definition.reading.DefinitionReader;
import nl.tweespan.definition.reading.WrongDefinition;
import nl.tweespan.framework.life.FrameworkImport;
import nl.tweespan.framework.life.FrameworkRepository;
import nl.tweespan.platform.Stamps;
import nl.tweespan.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the last version of an agreement and adds the next; none is ever changed. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FrameworkVersions {

    private final FrameworkRepository repository;
    private final Stamps stamps;
    private final DefinitionReader reader = new DefinitionReader();
    private final Map<UUID, Definition> definitions = new ConcurrentHashMap<>();

    FrameworkVersions(FrameworkRepository repository, Stamps stamps) {
        this.repository = repository;
        this.stamps = stamps;
    }

    /**
     * The version of an agreement that was added last, in force or still to come, held until the transaction ends. Read from the
     * database: what is kept in memory may be from before another one.
     */
    public Framework newest(UUID framework) {
        hold(framework);
        return repository.all(definitions).stream()
                .filter(version -> version.id().equals(framework))
                .max(Comparator.comparingInt(Framework::number))
                .orElseThrow(() -> new NotFound("framework " + framework));
    }

    /** Holds an agreement until the transaction ends: what changes it or its versions follows one after another. */
    public void hold(UUID framework) {
        repository.hold(framework);
    }

    /** The text of a version as it is stored. */
    public String text(UUID versionId) {
        return repository.text(versionId);
    }

    /**
     * Adds the next version, in force from that day; read by everybody once the transaction is committed.
     *
     * @return its id
     * @throws WrongDefinition when the text is no right definition; then nothing is stored
     */
    public UUID add(Framework newest, LocalDate inForceFrom, String text) {
        stamps.changing();
        reader.read(newest.code() + ".yaml", text);
        UUID id = repository.addVersion(
                newest.id(), newest.number() + 1, inForceFrom, text, FrameworkImport.checksum(text));
        return id;
    }
}
