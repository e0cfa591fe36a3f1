<?php
/**
 * Runs the plugin of docs/guides/wordpress.md with WordPress's own filters, shortcodes and kses, without its database.
 * php wordpress.php WORDPRESS_DIR PLUGIN_FILE < POST; prints JSON: the post as it is stored, and as it is shown.
 */
[ , $wordpress, $plugin ] = $argv;
define( 'ABSPATH', $wordpress . '/' );
define( 'WPINC', 'wp-includes' );
foreach ( [ 'plugin', 'formatting', 'kses', 'shortcodes' ] as $part ) {
	require ABSPATH . WPINC . '/' . $part . '.php';
}

// What those four ask of the rest of WordPress.
function get_option( $name ) {
	return 'blog_charset' === $name ? 'UTF-8' : false;
}
function wp_load_alloptions() {
	return [ 'blog_charset' => 'UTF-8' ];
}
function wp_allowed_protocols() {
	return [ 'http', 'https', 'mailto' ];
}
function plugins_url( $file, $base ) {
	return 'https://news.example/wp-content/plugins/claim-elements/' . $file;
}
$scripts = [];
function wp_enqueue_script( $handle, $url, $needs, $version, $options ) {
	global $scripts;
	$scripts[ $handle ] = [ $url, $version ];
}

$post = stream_get_contents( STDIN );
$bare = wp_kses_post( $post );
require $plugin;
$stored = wp_kses_post( $post );
$shown  = apply_filters( 'the_content', do_shortcode( $stored ) );
echo json_encode( compact( 'bare', 'stored', 'shown', 'scripts' ) );
