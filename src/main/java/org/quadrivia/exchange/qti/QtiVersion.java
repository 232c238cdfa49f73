package org.quadrivia.exchange.qti;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The versions of QTI that are written. They differ in how names are spelled, and in namespaces. */
public enum QtiVersion {
    V3_0(
            "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
            "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
            "QTI Package",
            "3.0.0",
            "imsqti_item_xmlv3p0",
            "imsqti_test_xmlv3p0"),
    V2_1(
            "http://www.imsglobal.org/xsd/imsqti_v2p1",
            "http://www.imsglobal.org/xsd/imscp_v1p1",
            "QTIv2.1 Package",
            "1.0.0",
            "imsqti_item_xmlv2p1",
            "imsqti_test_xmlv2p1");

    private static final Pattern HYPHEN = Pattern.compile("-([a-z])");

    private final String namespace;
    private final String packageNamespace;
    private final String schema;
    private final String schemaVersion;
    private final String itemType;
    private final String testType;

    QtiVersion(
            String namespace,
            String packageNamespace,
            String schema,
            String schemaVersion,
            String itemType,
            String testType) {
        this.namespace = namespace;
        this.packageNamespace = packageNamespace;
        this.schema = schema;
        this.schemaVersion = schemaVersion;
        this.itemType = itemType;
        this.testType = testType;
    }

    String namespace() {
        return namespace;
    }

    String packageNamespace() {
        return packageNamespace;
    }

    String schema() {
        return schema;
    }

    String schemaVersion() {
        return schemaVersion;
    }

    String itemType() {
        return itemType;
    }

    String testType() {
        return testType;
    }

    /** Returns the name of an element or attribute, given as version 3.0 spells it. Version 2.1 writes camel case and no prefix. */
    String name(String name) {
        if (this == V3_0) {
            return name;
        }
        String bare = name.startsWith("qti-") ? name.substring("qti-".length()) : name;
        return HYPHEN.matcher(bare)
                .replaceAll((MatchResult letter) -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
