import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Build step: the migrations run into a database in memory, and jOOQ writes a class for each table of it. Beside them
 * stands what a new file holds after all migrations, a statement after the other: {@code org.sanad.data.FreshTables}.
 */
final class GenerateTables {
    private static final String URL =
            "jdbc:h2:mem:tables;DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";

    private static final String BETWEEN = "\n--\n";

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        var migrations = Path.of(arguments[0]);
        var target = Path.of(arguments[1]);
        var seal = target.resolve("migrations.sha256");
        var fresh = Path.of(arguments[2]);
        var digest = digest(migrations);
        if (Files.exists(fresh) && Files.exists(seal) && Files.readString(seal).equals(digest)) {
            return;
        }
        Flyway.configure()
                .dataSource(URL, "sa", "")
                .locations("filesystem:" + migrations)
                .installedBy("sanad")
                .load()
                .migrate();
        GenerationTool.generate(new Configuration()
                .withJdbc(new Jdbc().withUrl(URL).withUser("sa"))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withInputSchema("public")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_schema_history"))
                        .withGenerate(new Generate()
                                .withGeneratedAnnotation(false)
                                .withComments(false)
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false))
                        .withTarget(new Target()
                                .withPackageName("org.sanad.data.tables")
                                .withDirectory(target.toString()))));
        Files.createDirectories(fresh.getParent());
        Files.writeString(fresh, String.join(BETWEEN, statements()));
        Files.writeString(seal, digest);
    }

    /** As H2 tells them; the rows that say which migrations are done come last, and when they were done is told by the clock. */
    private static List<String> statements() throws SQLException {
        var statements = new ArrayList<String>();
        var done = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(URL, "sa", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("script nopasswords nosettings")) {
            while (rows.next()) {
                var row = rows.getString(1).strip();
                if (row.startsWith("INSERT INTO \"public\".\"flyway_schema_history\"")) {
                    done.add(row.replaceAll("TIMESTAMP '[^']*', \\d+,", "CURRENT_TIMESTAMP, 0,"));
                } else if (!row.startsWith("--") && !row.startsWith("CREATE USER")) {
                    statements.add(row.replace("CREATE MEMORY TABLE", "CREATE CACHED TABLE"));
                }
            }
        }
        statements.addAll(done);
        return statements;
    }

    private static String digest(Path migrations) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        List<Path> scripts;
        try (var files = Files.list(migrations)) {
            scripts = files.sorted().toList();
        }
        for (var script : scripts) {
            sha.update(script.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            sha.update(Files.readAllBytes(script));
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
