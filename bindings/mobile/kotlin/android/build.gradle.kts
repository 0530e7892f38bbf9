// The library for Android: the sources of ../src/main with the native part for each processor, as one AAR.
// build-android.sh builds the native part into src/main/jniLibs first.

plugins {
    id("com.android.library") version "8.13.0"
    id("org.jetbrains.kotlin.android") version "2.4.21"
    `maven-publish`
}

group = "vn.cchc"
version = "0.1.0"

android {
    namespace = "vn.cchc"
    compileSdk = 36

    defaultConfig {
        // Android 8.0: the first with java.time and java.nio.file, which the library's signatures use. JNA needs 7.0.
        minSdk = 26
        consumerProguardFiles("consumer-rules.pro")
    }

    sourceSets.getByName("main") {
        kotlin.srcDirs("../src/main/kotlin", "../src/main/generated", "../src/main/native")
        jniLibs.srcDirs("src/main/jniLibs")
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_11
        targetCompatibility = JavaVersion.VERSION_11
    }

    publishing {
        singleVariant("release")
    }
}

kotlin {
    compilerOptions {
        jvmTarget = org.jetbrains.kotlin.gradle.dsl.JvmTarget.JVM_11
    }
}

dependencies {
    api("org.jetbrains.kotlinx:kotlinx-coroutines-core:1.11.0")
    // On Android JNA brings its own native part, which only the AAR holds.
    implementation("net.java.dev.jna:jna:5.19.1@aar")
}

publishing {
    publications {
        register<MavenPublication>("release") {
            artifactId = "cchc-android"
            afterEvaluate { from(components["release"]) }
        }
    }
}
