package nl.tweespan.framework.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A definition file to bring in. */
record DefinitionFileForm(@Nullable MultipartFile file) {}
