package vn.cchc

import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.isActive
import kotlinx.coroutines.joinAll
import kotlinx.coroutines.withContext
import vn.cchc.internal.NativeOptions
import vn.cchc.internal.NativeStore
import vn.cchc.model.Reading
import vn.cchc.model.Restored
import vn.cchc.model.TableReport
import vn.cchc.model.TextEncoding
import vn.cchc.wire.pack
import vn.cchc.wire.readReading
import vn.cchc.wire.readRestored
import vn.cchc.wire.unpack
import vn.cchc.wire.write
import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import java.time.temporal.ChronoUnit
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import vn.cchc.internal.docxText as nativeDocxText
import vn.cchc.internal.markErrors as nativeMarkErrors
import vn.cchc.internal.markRows as nativeMarkRows
import vn.cchc.internal.newKey as nativeNewKey
import vn.cchc.internal.readPlan as nativeReadPlan
import vn.cchc.internal.readPlanBytes as nativeReadPlanBytes
import vn.cchc.internal.restore as nativeRestore

/** Whether other processes may open the file at the same time. All of them must open it with the same value. */
public enum class Sharing {
    /** No other process may. */
    EXCLUSIVE,

    /**
     * One process writes; others open the file read-only and follow its commits. Each commit then takes two syncs.
     * Android has not the locks that this needs: opening fails with [CchcException.Invalid] there.
     */
    ONE_WRITER_MANY_READERS,
}

/**
 * An embedded database for administrative-reform communication work in Vietnamese provincial bodies.
 *
 * One file, no server, works offline. [open] opens the [Store], [inMemory] makes one for tests; its collections
 * (`units`, `plans`, `sessions`, …) hold records, which are immutable values; [readPlan] turns a plan's text or Word
 * document into such a record; [Store.report] compares what was promised with what is proven.
 */
public object Cchc {
    private const val CACHE = 8 * 1024 * 1024

    /**
     * Opens the store at a path, or creates it.
     *
     * ```
     * Cchc.open(Path.of("so.cchc"), actor = "van-phong").use { store ->
     *     val unit = store.units.add(OrganisationUnit("Sở Xây dựng", UnitKind.DEPARTMENT))
     *     store.units.get(unit.id)
     * }
     * ```
     *
     * @param path The file.
     * @param actor Who writes. Every revision and every entry of the change log names it.
     * @param create Whether to create the file when it is missing.
     * @param readOnly Whether to open the file for reading only.
     * @param sharing Whether other processes may open the file at the same time.
     * @param cacheBytes Size of the page cache in bytes, 0 or more.
     * @param writeTimeout How long a write waits for the writer lock before it throws [CchcException.Locked].
     * @param checkIntegrity Whether to check every page of the file: use it for a file received from elsewhere.
     * @param acceptClock Whether to write although the device's clock is far from that of the last write
     *   ([CchcException.ClockDoubtful]). Later clocks are then compared with this one.
     * @param keys Supplies the host key, which protects personal data. Make one with [newKey] and keep it where no
     *   other program can read it. Without it everything else works: personal data stay sealed and cannot be written.
     * @param progress Is told the progress of a migration from an older format, or of indexes that are built.
     *   Cancelling the coroutine stops it; the next opening goes on where it stopped.
     * @param dispatcher Where reads and writes run instead of the library's own threads. Its threads must be allowed to
     *   block. A waiting write takes none of them.
     * @throws CchcException.NotAStore when the path is a folder or another program's file
     * @throws CchcException.NewerFormat when a newer version of the library wrote the file
     * @throws CchcException.Corrupt when the file is damaged
     * @throws CchcException.Locked when the file is open elsewhere
     * @throws CchcException.StorageIo on an I/O error
     * @throws CchcException.Invalid when `cacheBytes` is negative
     */
    public suspend fun open(
        path: Path,
        actor: String = "",
        create: Boolean = true,
        readOnly: Boolean = false,
        sharing: Sharing = Sharing.EXCLUSIVE,
        cacheBytes: Int = CACHE,
        writeTimeout: Duration = 30.seconds,
        checkIntegrity: Boolean = false,
        acceptClock: Boolean = false,
        keys: KeyProvider? = null,
        progress: ProgressListener? = null,
        dispatcher: CoroutineDispatcher? = null,
    ): Store {
        val options = NativeOptions(
            actor = actor,
            create = create,
            readOnly = readOnly,
            manyReaders = sharing == Sharing.ONE_WRITER_MANY_READERS,
            cacheBytes = cacheBytes.toLong(),
            writeTimeoutMillis = millisOf(writeTimeout),
            checkIntegrity = checkIntegrity,
            acceptClock = acceptClock,
        )
        suspend fun open() = cancelledWithCaller(dispatcher ?: THREADS, progress) { work ->
            NativeStore.open(path.toString(), options, keys?.let(::HostKeys), work.native)
        }
        // A store that was closed a moment ago may have the file still, and may have let go of it since.
        val closings = Lifecycle.closings()
        val native = try {
            open()
        } catch (locked: CchcException.Locked) {
            (closings + Lifecycle.closings()).ifEmpty { throw locked }.joinAll()
            open()
        }
        val store = Store.of(native, writeTimeout, dispatcher)
        // An opening that has ended gives its store even to a cancelled caller, who does not take it.
        if (!currentCoroutineContext().isActive) store.close()
        currentCoroutineContext().ensureActive()
        return store
    }

    /**
     * Makes a new, empty store in memory, which can do all that a store in a file can: for tests and for trying out.
     *
     * It ends with its last handle, or when it is closed. [Store.backup] writes it to a file. Its [Store.path] is only
     * a name.
     *
     * ```
     * Cchc.inMemory(actor = "van-phong").use { store ->
     *     store.units.add(OrganisationUnit("Sở Xây dựng", UnitKind.DEPARTMENT))
     *     check(store.units.count() == 1L)
     * }
     * ```
     *
     * @param actor Who writes. Every revision and every entry of the change log names it.
     * @param cacheBytes Size of the page cache in bytes beside the store's own memory, 0 or more.
     * @param writeTimeout How long a write waits for the writer lock before it throws [CchcException.Locked].
     * @param acceptClock Whether to write although the device's clock is far from that of the last write.
     * @param keys Supplies the host key, which protects personal data; as for [open].
     * @param dispatcher Where reads and writes run instead of the library's own threads; as for [open].
     * @throws CchcException.Invalid when `cacheBytes` is negative, or `actor` has more than 1,024 bytes
     */
    public suspend fun inMemory(
        actor: String = "",
        cacheBytes: Int = CACHE,
        writeTimeout: Duration = 30.seconds,
        acceptClock: Boolean = false,
        keys: KeyProvider? = null,
        dispatcher: CoroutineDispatcher? = null,
    ): Store {
        val options = NativeOptions(
            actor = actor,
            create = true,
            readOnly = false,
            manyReaders = false,
            cacheBytes = cacheBytes.toLong(),
            writeTimeoutMillis = millisOf(writeTimeout),
            checkIntegrity = false,
            acceptClock = acceptClock,
        )
        val native = withContext(dispatcher ?: THREADS) {
            translated { NativeStore.inMemory(options, keys?.let(::HostKeys)) }
        }
        return Store.of(native, writeTimeout, dispatcher)
    }

    private fun millisOf(timeout: Duration): ULong = timeout.coerceAtLeast(Duration.ZERO).inWholeMilliseconds.toULong()

    /**
     * Restores a backup to a path where nothing is: checks it, imports the keys of data subjects, and drops what came
     * after a point in time, if one is given. The file appears at the path whole and durable, or not at all.
     *
     * Dropped changes are as if they had never been made. Keys that were destroyed stay destroyed: a data subject who
     * was erased after that point is no longer marked as erased, but their personal data remain unreadable. A head of
     * the log that was taken later no longer fits.
     *
     * @param backup The file that [Store.backup] wrote.
     * @param path Where the store is to be.
     * @param keysExport What [Store.exportKeys] gave, since a backup holds no keys. It can be imported later, too.
     * @param keys Supplies the host key that the export was made under.
     * @param upTo The last instant that is taken over.
     * @param upToChange The number of the last change that is taken over, instead of an instant.
     * @param progress Is told the progress.
     * @param dispatcher Where the work runs instead of the library's own threads. Its threads must be allowed to block.
     * @throws CchcException.StorageIo when something is at the path already, or on an I/O error
     * @throws CchcException.NotAStore when the backup is none
     * @throws CchcException.Corrupt when it is damaged
     * @throws CchcException.Locked while it is open
     * @throws CchcException.Invalid for an export of another store, or a point beyond the last change or in a commit
     * @throws CchcException.KeyNeeded without the host key of the export
     */
    public suspend fun restore(
        backup: Path,
        path: Path,
        keysExport: ByteArray? = null,
        keys: KeyProvider? = null,
        upTo: Instant? = null,
        upToChange: Long? = null,
        progress: ProgressListener? = null,
        dispatcher: CoroutineDispatcher? = null,
    ): Restored = cancelledWithCaller(dispatcher ?: THREADS, progress) { work ->
        val micros = upTo?.let { ChronoUnit.MICROS.between(Instant.EPOCH, it) }
        val host = keys?.let(::HostKeys)
        val restored =
            nativeRestore(backup.toString(), path.toString(), keysExport, host, micros, upToChange, work.native)
        unpack(restored) { readRestored() }
    }

    /** Generates a host key for [open]: 32 bytes from the system's random number generator. */
    public fun newKey(): ByteArray = translated { nativeNewKey() }.bytes()

    /**
     * Reads a plan's text. The result holds the plan, a draft ready to be added, and findings: what the reader doubts.
     *
     * Text that is no plan gives a mostly empty draft and findings, not an error.
     *
     * ```
     * val reading = Cchc.readPlan(text)
     * reading.findings.forEach { println("dòng ${it.line}: ${it.textVi}") }
     * val plan = store.plans.add(reading.plan)
     * ```
     *
     * @param progress Is told how far a long text is. Cancelling the coroutine ends the reading.
     */
    public suspend fun readPlan(text: String, progress: ProgressListener? = null): Reading =
        cancelledWithCaller(Dispatchers.Default, progress) { work ->
            unpack(nativeReadPlan(text, work.native)) { readReading() }
        }

    /**
     * Reads the content of a plan's file: a Word document (.docx), or UTF-8 or UTF-16 text. The bytes tell which. Text
     * in a legacy encoding (TCVN3, VNI) is not converted.
     *
     * ```
     * val content = contentResolver.openInputStream(uri)!!.use { it.readBytes() }
     * val reading = Cchc.readPlan(content)
     * ```
     *
     * @param progress Is told how far a long text is. Cancelling the coroutine ends the reading.
     * @throws CchcException.Invalid when the bytes are neither; its problem says what they are and what to do
     */
    public suspend fun readPlan(content: ByteArray, progress: ProgressListener? = null): Reading =
        cancelledWithCaller(Dispatchers.Default, progress) { work ->
            unpack(nativeReadPlanBytes(content, work.native)) { readReading() }
        }

    /**
     * Reads a plan's file: see [readPlan] of its content.
     *
     * @throws java.io.IOException when the file cannot be read
     */
    public suspend fun readPlan(file: Path, progress: ProgressListener? = null): Reading =
        readPlan(withContext(Dispatchers.IO) { Files.readAllBytes(file) }, progress)

    /**
     * Extracts the text of a Word document (.docx) as [readPlan] reads it: one line for each paragraph, with its number
     * or bullet, and for each row of a table, with tabs between cells.
     *
     * @throws CchcException.Invalid when the bytes are no Word document
     */
    public suspend fun docxText(content: ByteArray): String =
        withContext(Dispatchers.Default) { translated { nativeDocxText(content) } }

    /**
     * Gives the content of a CSV file that was imported once more, in UTF-8, with a column "Lỗi" that says what is
     * wrong with each row. Imports leave this column out, so the corrected file can be imported as it is. `importTable`
     * does the same between files: `errorsTo`.
     *
     * @param content What was imported.
     * @param report What came of it.
     * @param encoding As for the import.
     * @throws CchcException.Invalid when it is no table
     */
    public suspend fun markErrors(content: ByteArray, report: TableReport, encoding: TextEncoding? = null): ByteArray =
        marked(content, pack { write(report) }, encoding)

    /**
     * The same for an import that was refused.
     *
     * @throws CchcException.Invalid when it is no table, or no row of it is a head
     */
    public suspend fun markErrors(
        content: ByteArray,
        refusal: CchcException.Invalid,
        encoding: TextEncoding? = null,
    ): ByteArray = marked(content, pack { list(refusal.problems) { write(it) } }, encoding)

    /** Gives rows that were imported once more, with a column "Lỗi". */
    public suspend fun markErrors(rows: List<List<String?>>, report: TableReport): List<List<String?>> =
        withContext(Dispatchers.Default) { translated { nativeMarkRows(rows, pack { write(report) }) } }

    /**
     * The same for an import that was refused.
     *
     * @throws CchcException.Invalid when no row is a head
     */
    public suspend fun markErrors(rows: List<List<String?>>, refusal: CchcException.Invalid): List<List<String?>> =
        withContext(Dispatchers.Default) {
            translated { nativeMarkRows(rows, pack { list(refusal.problems) { write(it) } }) }
        }

    private suspend fun marked(content: ByteArray, outcome: ByteArray, encoding: TextEncoding?): ByteArray =
        withContext(Dispatchers.Default) { translated { nativeMarkErrors(content, outcome, encoding?.code) } }
}
