package nl.tweespan.platform;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The path under which our own static files are served: it holds one hash over all of them, so that browsers may keep them
 * for ever. Links carry it as they are; the resource chain of Spring would search the classpath for each link of a page.
 */
final class AssetVersion {

    /** Matches the path of any release. */
    static final String ANY = "/assets/{release:[0-9a-f]{12}}";

    private AssetVersion() {}

    /** Such as {@code /assets/3f9a1c07b2de}. */
    static String path() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:static/**/*.*");
        MessageDigest digest = sha256();
        for (Resource file : Arrays.stream(files)
                .filter(Resource::isReadable)
                .sorted(Comparator.comparing(AssetVersion::name))
                .toList()) {
            digest.update(name(file).getBytes());
            try (InputStream in = file.getInputStream()) {
                digest.update(in.readAllBytes());
            }
        }
        return "/assets/" + HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    /** The path inside {@code static/}, the same from a jar and from a folder. */
    private static String name(Resource file) {
        try {
            String url = file.getURL().toString();
            return url.substring(url.lastIndexOf("/static/"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
