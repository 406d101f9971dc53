package nl.tweespan.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import org.springframework.boot.system.ApplicationHome;

/** Which build this is: the same on every node that runs the same jar, another one each time that classes are run from a folder. */
final class Release {

    private Release() {}

    /** A few letters and digits. */
    static String name() {
        File source = new ApplicationHome(Release.class).getSource();
        return source != null && source.isFile()
                ? sum(source)
                : UUID.randomUUID().toString();
    }

    /** Over the sums that the jar has of its entries: none of them is read. */
    private static String sum(File jar) {
        CRC32 sum = new CRC32();
        try (JarFile entries = new JarFile(jar)) {
            entries.stream()
                    .map(entry -> entry.getName() + entry.getCrc())
                    .forEach(entry -> sum.update(entry.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return Long.toHexString(sum.getValue());
    }
}
