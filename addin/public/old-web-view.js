// Runs in every web view there is, Internet Explorer too: ES3 and no more.
// Shows the notice of taskpane.html where the pane's own script cannot run.
(function () {
  if (!isAble()) document.documentElement.className += ' old-web-view';

  function isAble() {
    return (
      'noModule' in document.createElement('script') &&
      typeof Map === 'function' &&
      typeof Map.groupBy === 'function' &&
      typeof Array.prototype.toSorted === 'function' &&
      typeof URL === 'function' &&
      typeof URL.canParse === 'function' &&
      typeof document.createElement('dialog').showModal === 'function'
    );
  }
})();
