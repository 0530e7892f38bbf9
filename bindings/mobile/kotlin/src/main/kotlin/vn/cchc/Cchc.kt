package vn.cchc

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import vn.cchc.internal.NativeOptions
import vn.cchc.internal.NativeStore
import vn.cchc.model.Reading
import vn.cchc.wire.readReading
import vn.cchc.wire.unpack
import java.nio.file.Files
import java.nio.file.Path
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import vn.cchc.internal.docxText as nativeDocxText
import vn.cchc.internal.newKey as nativeNewKey
import vn.cchc.internal.readPlan as nativeReadPlan
import vn.cchc.internal.readPlanBytes as nativeReadPlanBytes

/** Whether other processes may have the file open as well. */
public enum class Sharing {
    /** None may. */
    EXCLUSIVE,

    /** One process writes, others open it for reading only and follow its commits. Each commit costs two syncs then. */
    ONE_WRITER_MANY_READERS,
}

/**
 * An embedded database for administrative-reform communication work in Vietnamese provincial bodies.
 *
 * One file, no server, works offline. [open] gives the store; its collections (`units`, `plans`, `sessions`, …) hold
 * records, which are values that do not change; [readPlan] turns a plan's text or Word document into one of them; [Store.report] tells
 * what was promised and what is proven.
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
     * @param actor Who is writing: named in every revision and in the change log.
     * @param create Whether a missing file is created.
     * @param readOnly Whether the file is opened for reading only.
     * @param sharing Whether other processes may have the file open as well; all of them must say so.
     * @param cacheBytes Memory for pages of the file.
     * @param writeTimeout How long a write waits for another one before it fails with [CchcException.Locked].
     * @param checkIntegrity Checks every page of the file: for one received from elsewhere.
     * @param acceptClock Whether to write though this device's clock is far from where it was at the last write
     *   ([CchcException.ClockDoubtful]). Once written so, later clocks are held against this one.
     * @param keys Gives the key under which personal data are sealed. Make one with [newKey] and keep it where nobody
     *   else can read it. Without one everything else works: what is sealed stays so, and nothing personal can be
     *   written.
     * @param dispatcher Where calls run: threads that may block.
     * @throws CchcException.NotAStore for a folder or another program's file
     * @throws CchcException.NewerFormat for a file of a newer library
     * @throws CchcException.Corrupt for a damaged file
     * @throws CchcException.Locked while it is open elsewhere
     * @throws CchcException.StorageIo where the system refuses
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
        dispatcher: CoroutineDispatcher = Dispatchers.IO,
    ): Store {
        require(cacheBytes >= 0) { "a cache has no less than 0 bytes" }
        val options = NativeOptions(
            actor = actor,
            create = create,
            readOnly = readOnly,
            manyReaders = sharing == Sharing.ONE_WRITER_MANY_READERS,
            cacheBytes = cacheBytes.toUInt(),
            writeTimeoutMillis = writeTimeout.coerceAtLeast(Duration.ZERO).inWholeMilliseconds.toULong(),
            checkIntegrity = checkIntegrity,
            acceptClock = acceptClock,
        )
        var opened: NativeStore? = null
        try {
            withContext(dispatcher) {
                opened = translated { NativeStore.open(path.toString(), options, keys?.let(::HostKeys)) }
            }
        } catch (cancelled: CancellationException) {
            // It was cancelled after it had opened: nobody else would close it.
            opened?.shut()
            throw cancelled
        }
        return Store(checkNotNull(opened), dispatcher)
    }

    /** Gives a new key, 32 bytes that nobody can guess, for [open]. */
    public fun newKey(): ByteArray = translated { nativeNewKey() }

    /**
     * Reads a plan's text: the plan, a draft ready to be stored, with everything that was noticed on the way.
     *
     * ```
     * val reading = Cchc.readPlan(text)
     * reading.findings.forEach { println("dòng ${it.line}: ${it.textVi}") }
     * val plan = store.plans.add(reading.plan)
     * ```
     */
    public suspend fun readPlan(text: String): Reading =
        withContext(Dispatchers.Default) { translated { unpack(nativeReadPlan(text)) { readReading() } } }

    /**
     * Reads a plan's file: a document of Word (.docx), or UTF-8 or UTF-16 text. Which of them it is, its bytes tell. Text
     * from before Unicode (TCVN3, VNI) is not converted here.
     *
     * ```
     * val content = contentResolver.openInputStream(uri)!!.use { it.readBytes() }
     * val reading = Cchc.readPlan(content)
     * ```
     *
     * @throws CchcException.Invalid where the bytes are neither; its problem says what they are instead, and what to do
     */
    public suspend fun readPlan(content: ByteArray): Reading =
        withContext(Dispatchers.Default) { translated { unpack(nativeReadPlanBytes(content)) { readReading() } } }

    /**
     * Reads a plan's file by its path, as its bytes.
     *
     * @throws java.io.IOException where the file cannot be read
     */
    public suspend fun readPlan(file: Path): Reading =
        readPlan(withContext(Dispatchers.IO) { Files.readAllBytes(file) })

    /**
     * Gives the text of a document of Word (.docx), as [readPlan] reads it: a line for each paragraph, with its number or
     * bullet, and for each row of a table, with tabs between cells.
     *
     * @throws CchcException.Invalid where the bytes are no such document
     */
    public suspend fun docxText(content: ByteArray): String =
        withContext(Dispatchers.Default) { translated { nativeDocxText(content) } }
}
